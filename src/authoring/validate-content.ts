import type { ContentSource } from './content-source.ts';
import type { Problem } from './problem.ts';
import { checkAmounts } from './validation/amounts.ts';
import { checkExactWords } from './validation/exact-words.ts';
import { checkFrozenText } from './validation/frozen-text.ts';
import { checkLabels } from './validation/labels.ts';
import { checkNumbering } from './validation/numbering.ts';
import { checkNumbersAgree } from './validation/numbers-agree.ts';
import { checkOwnWords } from './validation/own-words.ts';
import { readContent } from './validation/read-content.ts';
import { checkReferences } from './validation/references.ts';
import { checkTerms } from './validation/terms.ts';

const RULES = [
  checkNumbering,
  checkReferences,
  checkFrozenText,
  checkAmounts,
  checkExactWords,
  checkLabels,
  checkOwnWords,
  checkTerms,
  checkNumbersAgree,
];

/**
 * Everything that is wrong with a content folder, each with file, field and what to do; empty when
 * nothing is. Pure: no file is read, nothing is thrown. What depends on the frozen source applies
 * only where `source.notice` is given.
 */
export const validate = (source: ContentSource): readonly Problem[] => {
  const { content, problems } = readContent(source);
  return content ? RULES.flatMap((rule) => rule(content)) : problems;
};
