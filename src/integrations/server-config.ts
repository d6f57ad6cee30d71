import {
  EVERYWHERE,
  type Header,
  type HeaderRule,
  headerRules,
  MEDIA_TYPES,
  REVALIDATE,
} from '../domain/response-headers.ts';
import { makeUrls } from '../domain/urls.ts';

/** Where a server finds the site and under which sub-path it serves it. */
export interface Place {
  /** Sub-path, with or without slashes at its ends. */
  readonly base: string;
  /** Folder that holds the built site. */
  readonly root: string;
  /** What the server listens on: a port or address and port for nginx, a site address for Caddy. */
  readonly listen: string;
}

/** The places the committed files speak of. */
export const NGINX_PLACE: Place = { base: '/', root: '/srv/future-fourteen', listen: '80' };
export const CADDY_PLACE: Place = {
  base: '/',
  root: '/srv/future-fourteen',
  listen: '{$SITE_ADDRESS:localhost}',
};

const NOTE = 'Written by `npm run deploy:config` from src/domain/response-headers.ts; edit there.';

const rulesUnder = (base: string) => headerRules(makeUrls(base));

/**
 * `_headers` of Cloudflare Pages and Netlify; both revalidate by themselves what no rule names, and have
 * no common way to leave a header out.
 */
export const renderHeadersFile = (base: string): string => {
  const block = (path: string, headers: readonly Header[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const root = makeUrls(base).root;
  return [
    `# ${NOTE}`,
    block(`${root}*`, EVERYWHERE),
    ...rulesUnder(base).flatMap((rule) => rule.paths.map((path) => block(path, rule.headers))),
    '',
  ].join('\n');
};

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A path of a rule as a regular expression that nginx understands, without its anchors. */
const pattern = (path: string) =>
  path.endsWith('*') ? escapeRegExp(path.slice(0, -1)) : `${escapeRegExp(path)}$`;

/** The value a rule gives a header; an empty one, with which nginx sends none, where it omits it. */
const valueOf = (rule: HeaderRule, name: string) =>
  rule.omits?.includes(name) ? '' : rule.headers.find((header) => header[0] === name)?.[1];

/** A header's own variable, where some rule omits it. */
const omittedAs = (rules: readonly HeaderRule[], name: string) =>
  rules.some(({ omits }) => omits?.includes(name))
    ? `$site_${name.toLowerCase().replaceAll('-', '_')}`
    : undefined;

const nginxMap = (
  variable: string,
  name: string,
  fallback: string,
  rules: readonly HeaderRule[],
) => {
  const lines = rules.flatMap((rule) => {
    const value = valueOf(rule, name);
    // Only what was found: an error under the same address must not be kept for a year.
    const paths = rule.paths.map(pattern).join('|');
    return value === undefined ? [] : [`    "~^(200|206|304):(${paths})" "${value}";`];
  });
  return [`map "$status:$uri" ${variable} {`, `    default "${fallback}";`, ...lines, '}'];
};

const isText = (type: string): boolean => !type.startsWith('image/');

/** Configuration for nginx, for its folder `conf.d`; needs Debian's libnginx-mod-http-brotli-static. */
export const renderNginx = ({ base, root, listen }: Place): string => {
  const urls = makeUrls(base);
  const rules = rulesUnder(base);
  const header = ([name, value]: Header) =>
    `    add_header ${name} ${omittedAs(rules, name) ?? `"${value}"`} always;`;
  const types = Object.entries(MEDIA_TYPES).map(([end, type]) => `        ${type} ${end};`);
  const texts = Object.values(MEDIA_TYPES).filter(isText);
  return [
    `# ${NOTE}`,
    '# Behind TLS (certbot adds its lines to this file, or a proxy ends TLS in front of it).',
    '',
    ...nginxMap('$site_cache', 'Cache-Control', REVALIDATE[1], rules),
    '',
    ...nginxMap('$site_share', 'Access-Control-Allow-Origin', '', rules),
    '',
    ...EVERYWHERE.flatMap(([name, value]) => {
      const variable = omittedAs(rules, name);
      return variable === undefined ? [] : [...nginxMap(variable, name, value, rules), ''];
    }),
    'server {',
    `    listen ${listen};`,
    '    server_name _;',
    '',
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    autoindex off;',
    '    etag on;',
    '',
    '    # Read-only and small: nothing the site is asked for needs a body or a long head.',
    '    client_max_body_size 1k;',
    '    client_header_buffer_size 2k;',
    '    large_client_header_buffers 4 8k;',
    '    client_header_timeout 10s;',
    '    client_body_timeout 10s;',
    '    send_timeout 30s;',
    '    keepalive_timeout 30s;',
    '    reset_timedout_connection on;',
    '',
    '    types {',
    ...types,
    '    }',
    '    default_type application/octet-stream;',
    '    charset utf-8;',
    // nginx has text/html in this list by itself and warns of a second one.
    `    charset_types ${[...new Set(texts)].filter((type) => type !== 'text/html').join(' ')};`,
    '',
    '    # The build has written both beside each text.',
    '    brotli_static on;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '',
    '    # All at this level: a location with a header of its own would drop these.',
    ...EVERYWHERE.map(header),
    '    add_header Cache-Control $site_cache always;',
    '    add_header Access-Control-Allow-Origin $site_share always;',
    '',
    '    # A folder without a page is not there either.',
    `    error_page 403 404 =404 ${urls.file('404.html')};`,
    `    location ${urls.root} {`,
    ...(urls.root === '/' ? [`        root ${root};`] : [`        alias ${root}/;`]),
    '        index index.html;',
    '    }',
    ...(urls.root === '/' ? [] : ['    location / {', '        return 404;', '    }']),
    '    # What is not for readers: hidden files, the precompressed copies, other hosts’ settings.',
    '    location ~ "/\\.(?!well-known/)" {',
    '        return 404;',
    '    }',
    '    location ~ "(\\.(br|gz)|/_headers)$" {',
    '        return 404;',
    '    }',
    '}',
    '',
  ].join('\n');
};

/**
 * Configuration for Caddy 2, which gets its certificate by itself. It leaves nothing out: it would also
 * leave it out of an error page under the same address.
 */
export const renderCaddy = ({ base, root, listen }: Place): string => {
  const urls = makeUrls(base);
  const inside = urls.root === '/' ? '' : urls.root.slice(0, -1);
  const quoted = ([name, value]: Header) => `${name} "${value}"`;
  const rules = rulesUnder(base).flatMap((rule, index) => [
    `\t@rule${index} path ${rule.paths.join(' ')}`,
    ...rule.headers.map((header) => `\theader @rule${index} ${quoted(header)}`),
  ]);
  // Caddy asks the machine for a file's type, and a bare one does not know them all.
  const types = Object.entries(MEDIA_TYPES)
    .filter(([end]) => end !== 'html')
    .flatMap(([end, type]) => [
      `\t@${end} path *.${end}`,
      `\theader @${end} Content-Type "${type}${isText(type) ? '; charset=utf-8' : ''}"`,
    ]);
  return [
    `# ${NOTE}`,
    '(everywhere) {',
    '\theader {',
    ...EVERYWHERE.map((header) => `\t\t${quoted(header)}`),
    '\t}',
    // By itself: it waits for the answer, and in one block all others would wait with it and win.
    '\theader -Server',
    '}',
    '',
    `${listen} {`,
    '\timport everywhere',
    // Only where no rule has set one: Caddy runs the particular ones first.
    `\theader ?${quoted(REVALIDATE)}`,
    ...rules,
    ...types,
    '\trequest_body {',
    '\t\tmax_size 1KB',
    '\t}',
    ...(inside === '' ? [] : [`\tredir ${inside} ${urls.root} 301`]),
    `\thandle_path ${inside}/* {`,
    `\t\troot * ${root}`,
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t\thide *.br *.gz _headers',
    '\t\t}',
    '\t}',
    ...(inside === '' ? [] : ['\thandle {', '\t\terror 404', '\t}']),
    '\thandle_errors {',
    '\t\timport everywhere',
    `\t\theader ${quoted(REVALIDATE)}`,
    '\t\theader Content-Type "text/html; charset=utf-8"',
    `\t\troot * ${root}`,
    '\t\trewrite * /404.html',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
};
