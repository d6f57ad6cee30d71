/** What one page of the site needs from its content security policy; everything else stays forbidden. */
export interface PageNeeds {
  /** `sha256-…` of each inline script that runs, in the page's order. */
  readonly scriptHashes: readonly string[];
  /** `sha256-…` of each inline style element. */
  readonly styleHashes: readonly string[];
  /** The page links a stylesheet of the site. */
  readonly linksStyles: boolean;
  /** An image stands in the page itself as a data address. */
  readonly dataImages: boolean;
  /** The page links a manifest. */
  readonly manifest: boolean;
  /** The page runs WebAssembly (Pagefind). */
  readonly wasm: boolean;
}

/** The only trusted-types policy that scripts of the site may create: it names the service worker's address. */
export const TRUSTED_TYPES_POLICY = 'offline';

const quote = (hashes: readonly string[]) => [...new Set(hashes)].map((hash) => `'${hash}'`);

/**
 * Spells the policy of one page, for its meta element.
 *
 * It begins from nothing allowed and knows neither `unsafe-inline` nor `unsafe-eval`. What a meta
 * element cannot hold (`frame-ancestors`) stands in {@link HEADER_POLICY}.
 */
export const pagePolicy = (needs: PageNeeds): string => {
  const styles = [...(needs.linksStyles ? ["'self'"] : []), ...quote(needs.styleHashes)];
  const directives: readonly (readonly [string, readonly string[]])[] = [
    ['default-src', ["'none'"]],
    // 'self' for the islands, modules of this origin, loaded when the reader means to use them; and for
    // the service worker, which has no directive of its own here.
    [
      'script-src',
      ["'self'", ...quote(needs.scriptHashes), ...(needs.wasm ? ["'wasm-unsafe-eval'"] : [])],
    ],
    ['style-src', styles.length > 0 ? styles : ["'none'"]],
    ['img-src', ["'self'", ...(needs.dataImages ? ['data:'] : [])]],
    ['connect-src', ["'self'"]],
    ...(needs.manifest ? [['manifest-src', ["'self'"]] as const] : []),
    ['form-action', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', [TRUSTED_TYPES_POLICY]],
  ];
  return directives.map(([name, values]) => [name, ...values].join(' ')).join('; ');
};

/** What every response carries as a header, and no meta element can hold; all else stands in each page's head. */
export const HEADER_POLICY = "frame-ancestors 'none'";
