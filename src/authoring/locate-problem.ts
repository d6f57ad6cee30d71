import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** Where an editor finds a field: its line in the file, and the id of the entry of a list it belongs to. */
export interface Location {
  /** From 1; undefined where the file has no such place. */
  readonly line?: number | undefined;
  /** `10.a`, `weilai-chanye`: editors know an entry by its id, not by its place in a list. */
  readonly entry?: string | undefined;
}

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---/;
const NAMES = ['id', 'slug', 'version'] as const;

/** Follows the field as far as the file has it, so that a missing key shows the line of its parent. */
const locateInYaml = (text: string, path: readonly string[]): Location => {
  const lines = new LineCounter();
  let node: unknown = parseDocument(text, { lineCounter: lines, logLevel: 'error' }).contents;
  let offset: number | undefined;
  let entry: string | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isPair(node) || !isNode(node)) break;
      offset = node.range?.[0];
      const map = isMap(node) ? node : undefined;
      const name = NAMES.map((key) => map?.get(key)).find((value) => typeof value === 'string');
      if (typeof name === 'string') entry = name;
    } else break;
  }
  return { line: offset === undefined ? undefined : lines.linePos(offset).line, entry };
};

const lineAt = (text: string, offset: number): number | undefined =>
  offset < 0 ? undefined : text.slice(0, offset).split('\n').length;

/** `8.s1.zh` is the Chinese of the sentence with that id; `sentences.1` the second sentence. */
const locateInBody = (text: string, field: string): Location | undefined => {
  const [, id, lang] = /^(\d+\.s\d+)(?:\.(zh|en))?$/.exec(field) ?? [];
  if (id !== undefined) {
    const start = text.indexOf(`<Sentence id="${id}">`);
    const tag = lang === undefined ? start : text.indexOf(lang === 'zh' ? '<Zh>' : '<En>', start);
    const end = text.indexOf('</Sentence>', start);
    return { line: lineAt(text, start < 0 || tag < 0 || tag > end ? start : tag) };
  }
  const position = /^sentences\.(\d+)$/.exec(field)?.[1];
  if (position === undefined) return undefined;
  return { line: lineAt(text, [...text.matchAll(/<Sentence/g)][Number(position)]?.index ?? -1) };
};

/** Finds the field of a problem in the text of its file. */
export const locateProblem = ({ field, line: known }: Problem, text: string): Location => {
  if (known !== undefined) return { line: known };
  const head = HEAD.exec(text)?.[1];
  if (head === undefined) return locateInYaml(text, field.split('.'));
  const inBody = locateInBody(text, field);
  if (inBody) return inBody;
  const { line, entry } = locateInYaml(head, field.split('.'));
  // The head begins on the second line.
  return { line: line === undefined ? undefined : line + 1, entry };
};
