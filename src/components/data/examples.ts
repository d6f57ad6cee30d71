import { addressesOf } from '../../domain/open-data/addresses.ts';
import { buildAkomaNtoso } from '../../domain/open-data/akoma-ntoso.ts';
import { buildMeasuresFile } from '../../domain/open-data/measures-file.ts';
import { buildPolicyFile } from '../../domain/open-data/policy-file.ts';
import { buildSupportItemsCsv } from '../../domain/open-data/support-items-csv.ts';
import { bothLanguages } from '../../i18n/both-languages.ts';
import { fileNotices } from '../../i18n/file-notices.ts';
import { loadLeaf } from '../../model/leaf.ts';

/** As far as the first sentence of the first article. */
const AKN_PIECE = /<article .*?<\/span>/s;
/** Between two tags: where a reader wants a line break, and the file has none. */
const BETWEEN_TAGS = /(?<=>)(?=<(?!\/))/g;

/** Columns that a CSV example shows: as far as the figure, which its basis precedes. */
const CSV_COLUMNS = 12;

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** Short pieces of the real files, so that an example can never show what a file no longer holds. */
export const dataExamples = async (site: URL | undefined) => {
  // The first measures are enough for a piece of each file.
  const all = await loadLeaf(1);
  const addresses = addressesOf(site, import.meta.env.BASE_URL);
  const file = buildMeasuresFile(all.policy, all.measures, addresses, fileNotices);
  const measure = file.measures.find(({ items }) => items.length > 0) ?? file.measures[0];
  const item = measure?.items[0];
  const issuer = buildPolicyFile(all, addresses, fileNotices).issuers[0];
  const csv = buildSupportItemsCsv(all.measures, addresses, (mark) =>
    bothLanguages((t) => t(`basis.${mark}`)),
  );
  const rows = csv.slice(1).split('\r\n').slice(0, 2);
  const akn = buildAkomaNtoso(all, { siteName: '', siteUrl: '' });
  return {
    akn: `${(AKN_PIECE.exec(akn)?.[0] ?? '').replace(BETWEEN_TAGS, '\n')}…`,
    measures: pretty({
      number: measure?.number,
      departments: measure?.departments,
      sentences: measure?.sentences.slice(0, 1),
      items: item && [
        {
          id: item.id,
          basis: item.basis,
          cny: item.cny,
          sentence: item.sentence,
          quote: item.quote,
        },
      ],
    }),
    policy: pretty({
      policy: {
        number: file.policy.number,
        publishedOn: file.policy.publishedOn,
        validUntil: file.policy.validUntil,
      },
      issuers: issuer && [{ slug: issuer.slug, order: issuer.order, full: issuer.full }],
    }),
    csv: rows.map((row) => `${row.split(',').slice(0, CSV_COLUMNS).join(',')},…`).join('\n'),
  };
};
