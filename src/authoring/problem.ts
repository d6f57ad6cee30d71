/** Something an editor has to mend: where it stands, and what to do. */
export interface Problem {
  /** Path from the root of the content folder. */
  readonly file: string;
  /** Dotted path of the field, or the id of the sentence. */
  readonly field: string;
  readonly message: string;
  /** Line in the file, from 1, where the reader of the file knows it better than the field does. */
  readonly line?: number;
}

/** Takes down one problem of one file. */
export type Report = (field: string, message: string, line?: number) => void;

/** Gathers problems: `of(file)` gives the reporter of that file. */
export const collectProblems = () => {
  const problems: Problem[] = [];
  const of =
    (file: string): Report =>
    (field, message, line) => {
      problems.push({ file, field, message, ...(line === undefined ? {} : { line }) });
    };
  return { problems, of };
};
