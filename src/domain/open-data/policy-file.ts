import type { Category } from '../category.ts';
import type { Department } from '../department.ts';
import type { Measure } from '../measure.ts';
import type { Policy } from '../policy.ts';
import type { RelatedDocument } from '../related-document.ts';
import type { Addresses } from './addresses.ts';
import { DATA_FILES } from './data-files.ts';
import { publicPolicy, type FileNotices } from './measures-file.ts';
import type { PolicyFile } from './public-shape.ts';

/** What the file is made of. */
export interface PolicyParts {
  readonly policy: Policy;
  readonly measures: readonly Measure[];
  readonly departments: readonly Department[];
  readonly categories: readonly Category[];
  readonly documents: readonly RelatedDocument[];
}

/** Builds `/data/policy.json`. */
export const buildPolicyFile = (
  { policy, measures, departments, categories, documents }: PolicyParts,
  addresses: Addresses,
  notices: FileNotices,
): PolicyFile => {
  const { absolute, both, urls } = addresses;
  return {
    $schema: absolute(urls.dataFile('schema/policy.json')),
    policy: publicPolicy(policy, addresses, notices),
    noticeTitle: policy.noticeTitle,
    addressees: policy.addressees,
    notice: policy.notice,
    preamble: policy.preamble,
    final: policy.final,
    issuers: departments.map(({ slug, order, short, full, inCopy, website, ownRendering }) => ({
      ...{ slug, order, short, full, inCopy, website, ownRendering },
      url: both((lang) => urls.department(lang, slug)),
    })),
    categories: categories.map(({ slug, order, title, heading, short }) => ({
      ...{ slug, order, title, heading, short },
      url: both((lang) => urls.category(lang, slug)),
      measures: measures.filter((m) => m.category === slug).map((m) => m.number),
    })),
    documents: documents.map(({ slug, title, reference, url, linkLabel = null, namedInText }) => ({
      ...{ slug, title, reference, url, linkLabel, namedInText },
    })),
    files: DATA_FILES.map(({ name }) => absolute(urls.dataFile(name))),
  };
};
