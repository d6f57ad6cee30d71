/** How every body is read, for the check and for the page alike: its words come out as they went in, without curly quotes, dashes or GFM. */
export const MDX_FEATURES = { gfm: false, smartPunctuation: false } as const;
