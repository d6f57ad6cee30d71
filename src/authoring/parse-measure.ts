import { mdxToMdast } from 'satteri';
import type { Lang } from '../domain/lang.ts';
import type { Segment, Sentence } from '../domain/measure.ts';
import { MDX_FEATURES } from './mdx-features.ts';
import { parseYaml } from './parse-yaml.ts';
import { sayYamlError } from './plain-messages.ts';
import type { Problem } from './problem.ts';

/** An entry split into its head (unchecked) and its sentences. */
export interface ParsedEntry {
  readonly head: unknown;
  readonly sentences: readonly Sentence[];
  readonly problems: readonly Problem[];
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;
const LANGUAGE_TAGS: Readonly<Record<string, Lang>> = { Zh: 'zh', En: 'en' };

const attribute = (node: Node, name: string): string | undefined => {
  const found = node.attributes?.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
};

const isElement = (node: Node): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isBlank = (node: Node): boolean => node.type === 'text' && (node.value ?? '').trim() === '';

/** Children, seen through the paragraphs that Markdown wraps around inline elements. */
const childrenOf = (node: Node): readonly Node[] =>
  (node.children ?? []).flatMap((child) =>
    child.type === 'paragraph' ? childrenOf(child) : [child],
  );

const plainText = (node: Node): string =>
  node.type === 'text' ? (node.value ?? '') : childrenOf(node).map(plainText).join('');

/** Why a body cannot be read: a tag that is open or crossed, nearly always. */
const sayMdxError = (error: unknown): { message: string; line: number | undefined } => {
  const said = error instanceof Error ? error.message : String(error);
  // `3:8: Unexpected closing tag … (3:1) (mdx-jsx:unexpected-character)`; places count from the beginning of the body.
  const line = /^(\d+):\d+: /.exec(said)?.[1];
  const reason = said
    .replace(/^\d+:\d+: /, '')
    .replaceAll(/ \((?:\d+:\d+(?:-\d+:\d+)?|mdx[\w:-]*)\)/g, '')
    .replace(
      /.*valid JSX tag.*/,
      'write it like <Amount item="5.a">…</Amount>, with both brackets and straight quotes',
    );
  return {
    message: `a tag <…> is not whole: ${reason}`,
    line: line === undefined ? undefined : Number(line),
  };
};

/** What an editor typed that is no element: by its tag, or as it looks. */
const nameOf = ({ name, type }: Node): string =>
  name ?? (type.startsWith('mdx') && type.endsWith('Expression') ? '{…}' : type);

const joined = (segments: readonly Segment[]): string => segments.map((s) => s.text).join('');

/** Reads the sentences of a body; whatever is not a known element becomes a problem, never lost silently. */
const readBody = (file: string, body: string, linesBefore = 0) => {
  const problems: Problem[] = [];
  const report = (field: string, message: string) => problems.push({ file, field, message });

  /** A mark holds plain words and its one attribute; anything else would be lost in silence. */
  const checkAttributes = (node: Node, place: string, known: readonly string[]): void => {
    for (const { type, name } of node.attributes ?? [])
      if (type !== 'mdxJsxAttribute' || !known.includes(name ?? ''))
        report(place, `<${node.name}> does not know “${name ?? '{…}'}”`);
  };
  const checkMark = (node: Node, place: string): void => {
    checkAttributes(node, place, node.name === 'Amount' ? ['item'] : ['id']);
    for (const child of childrenOf(node))
      if (child.type !== 'text')
        report(place, `<${node.name}> holds plain words only, not “${nameOf(child)}”`);
  };

  const readSegments = (node: Node, place: string): Segment[] =>
    childrenOf(node).flatMap((child): Segment[] => {
      if (child.type === 'text') return [{ kind: 'text', text: child.value ?? '' }];
      const text = plainText(child);
      if (isElement(child)) checkMark(child, place);
      if (isElement(child) && child.name === 'Amount') {
        const item = attribute(child, 'item');
        if (item !== undefined) return [{ kind: 'amount', text, item }];
        report(place, '<Amount> needs item="N.x", the id of its support item');
      } else if (isElement(child) && child.name === 'Term') {
        const term = attribute(child, 'id');
        if (term !== undefined) return [{ kind: 'term', text, term }];
        report(place, '<Term> needs id="…", the slug of a glossary term');
      } else {
        report(
          place,
          `unexpected “${nameOf(child)}”; only <Amount> and <Term> may stand in a sentence`,
        );
      }
      return [{ kind: 'text', text }];
    });

  const readSentence = (node: Node, position: number): Sentence => {
    const id = attribute(node, 'id');
    const place = id ?? `sentence ${position}`;
    if (id === undefined) report(place, '<Sentence> needs id="N.sK"');
    checkAttributes(node, place, ['id']);
    const segments: Record<Lang, Segment[] | undefined> = { zh: undefined, en: undefined };
    for (const child of childrenOf(node)) {
      const lang = isElement(child) ? LANGUAGE_TAGS[child.name ?? ''] : undefined;
      if (lang === undefined) {
        if (!isBlank(child))
          report(place, `unexpected “${child.name ?? plainText(child)}” between <Zh> and <En>`);
      } else if (segments[lang] === undefined) {
        checkAttributes(child, `${place}.${lang}`, []);
        segments[lang] = readSegments(child, `${place}.${lang}`);
      } else report(`${place}.${lang}`, 'given twice; a sentence has one <Zh> and one <En>');
    }
    for (const lang of ['zh', 'en'] as const)
      if (!segments[lang] || joined(segments[lang]).trim() === '')
        report(`${place}.${lang}`, 'missing; every sentence stands in both languages');
    const zh = segments.zh ?? [];
    const en = segments.en ?? [];
    return { id: place, zh: joined(zh), en: joined(en), segments: { zh, en } };
  };

  const sentences: Sentence[] = [];
  try {
    const tree = mdxToMdast(body, { features: MDX_FEATURES }) as Node;
    for (const node of childrenOf(tree)) {
      if (isElement(node) && node.name === 'Sentence')
        sentences.push(readSentence(node, sentences.length + 1));
      else if (!isBlank(node))
        report(
          'body',
          `unexpected “${node.name ?? plainText(node)}”; a body holds <Sentence> elements only`,
        );
    }
  } catch (error) {
    const { message, line } = sayMdxError(error);
    problems.push({
      file,
      field: 'body',
      message,
      ...(line === undefined ? {} : { line: linesBefore + line }),
    });
  }
  return { sentences, problems };
};

/** Reads the body alone, as `astro:content` hands it over. */
export const parseBody = (file: string, body: string): Omit<ParsedEntry, 'head'> =>
  readBody(file, body);

/** What is amiss where no head is found, and the line where it should begin or have ended. */
const sayHeadless = (source: string): { message: string; line: number } => {
  if (source.startsWith('\uFEFF'))
    return {
      message: 'begins with a byte order mark; save the file as UTF-8 without one',
      line: 1,
    };
  if (!/^---\r?\n/.test(source))
    return { message: 'the file must begin with a line of three hyphens (---), alone', line: 1 };
  const body = source.indexOf('<Sentence');
  return {
    message:
      'the head must end with a line of three hyphens (---), alone, above the first sentence',
    line: source.slice(0, Math.max(0, body)).split('\n').length,
  };
};

/** Reads the source of one entry, `content/measures/NN.mdx`. Never throws: what is wrong is a problem. */
export const parseEntry = (file: string, source: string): ParsedEntry => {
  const match = FRONTMATTER.exec(source);
  if (!match)
    return {
      head: null,
      sentences: [],
      problems: [{ file, field: 'head', ...sayHeadless(source) }],
    };
  let head: unknown = null;
  const problems: Problem[] = [];
  try {
    head = parseYaml(match[1] ?? '');
  } catch (error) {
    const { message, line } = sayYamlError(error);
    // The head begins on the second line of the file.
    problems.push({
      file,
      field: 'head',
      message,
      ...(line === undefined ? {} : { line: line + 1 }),
    });
  }
  const linesBefore = match[0].split('\n').length - 1;
  const body = readBody(file, source.slice(match[0].length), linesBefore);
  return { head, sentences: body.sentences, problems: [...problems, ...body.problems] };
};
