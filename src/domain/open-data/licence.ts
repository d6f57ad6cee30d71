/**
 * Under which terms our part of the data (translation, summaries, notes, structure) may be used: those
 * of the LICENSE file, which cover the whole repository. The official text is a public official document.
 */
export const DATA_LICENCE = { name: 'MIT', url: 'https://opensource.org/license/mit' } as const;
