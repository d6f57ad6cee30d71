import type { z } from 'astro/zod';
import { YAMLException } from 'js-yaml';

const KINDS: Readonly<Record<string, string>> = {
  string: 'words',
  boolean: 'true or false',
  number: 'a number in digits',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
};

/** What zod found, said to somebody who writes content and no code. */
export const sayIssue = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? issue.expected;
      return issue.message.endsWith('undefined')
        ? `is missing; add it (${kind})`
        : `must be ${kind}`;
    }
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return 'is empty; fill it in';
    case 'invalid_format':
      if (issue.format === 'url') return 'must be a whole address, with https://';
      if (issue.format === 'date') return 'must be a day that exists, written 2026-01-31';
      return `has another form than it must have: ${issue.message}`;
    default:
      return issue.message;
  }
};

/** Why a YAML text cannot be read, and the line at which that was seen, from 1. */
export const sayYamlError = (error: unknown): { message: string; line: number | undefined } => {
  if (!(error instanceof YAMLException)) return { message: String(error), line: undefined };
  const message =
    error.reason === 'duplicated mapping key'
      ? 'the same key stands twice; remove one'
      : `cannot be read here; look at indents, colons and quotes, in the lines above too; words with a colon and a space in them stand between straight quotes (${error.reason})`;
  // Its types do not say that a text of several documents has none.
  const mark = error.mark as { readonly line: number } | undefined;
  return { message, line: mark && mark.line + 1 };
};
