import { assess, isExcluded, type Assessment, type Period } from './assess.ts';
import type { CalculatorData, ShownCommitment, ShownItem } from './data.ts';
import { measureOfId } from './data.ts';
import { inView } from './questions.ts';
import type { Situation } from './situation.ts';
import { addUp, type Sums } from './sums.ts';

/** One item with what is said of it. */
export interface Finding {
  readonly item: ShownItem;
  readonly assessment: Assessment;
}

/** A case held against everything in view. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly sums: Sums;
  /** Promised without money: to those the words name, or to whoever they leave it open for. */
  readonly commitments: readonly ShownCommitment[];
  /** 就新、不重复 is to be quoted: other municipal support was declared or is not ruled out. */
  readonly quotesOverlap: boolean;
}

/** No item fits and none is open: the words of every one name something else. */
export const nothingMatches = ({ findings }: Pick<Report, 'findings'>): boolean =>
  findings.length > 0 && findings.every(({ assessment }) => assessment.state === 'other');

/** Holds a case against the items and commitments in view. */
export const reportOn = (
  data: Pick<CalculatorData, 'items' | 'commitments'>,
  situation: Situation,
  period: Period,
): Report => {
  const { recipient, measure, otherSupport } = situation;
  const findings = inView(data.items, measure).map((item) => ({
    item,
    assessment: assess(item, situation, period),
  }));
  return {
    findings,
    sums: addUp(
      data.items,
      findings.map((f) => f.assessment),
      situation,
    ),
    commitments:
      recipient === null
        ? []
        : data.commitments.filter(
            (c) =>
              !isExcluded(c, recipient) &&
              (measure === null || measureOfId(c.id) === String(measure)),
          ),
    quotesOverlap: otherSupport === 'yes' || otherSupport === 'unsure',
  };
};
