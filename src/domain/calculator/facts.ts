/**
 * The facts a reader may be asked for, by their codes in a shared link. A code begins with the
 * number of the measure whose words ask for it; `0f` belongs to all. Never rename or reuse a code:
 * old links live on. The questions themselves are `calc.fact.CODE` in the dictionaries.
 */
export const FACTS = [
  /** What the reader has or plans lies in a field of future industries. */
  '0f',
  /** A project for breakthroughs in key and core technologies; under one of the three programmes; breakthrough made. */
  '1a',
  '1ap',
  '1ab',
  /** A single project to tackle key technologies from the catalogue of demands; by 揭榜挂帅. */
  '1b',
  '1bj',
  /** A national base of science and technology innovation; of one of the three kinds listed. */
  '2a',
  '2ak',
  /** A municipal, a national manufacturing innovation centre; rated 优秀 or 良好. */
  '2b',
  '2br',
  '2c',
  '2cr',
  /** Leads the setting up of an industrial innovation complex; has one that runs. */
  '2d',
  '2e',
  /** A municipal pilot-scale testing platform. */
  '3a',
  /** Led a published international, national standard. */
  '4a',
  '4b',
  /** An industrial research institute that incubates firms; incubated firms raised equity. */
  '5a',
  '5ae',
  /** A municipal incubator; seeks or holds one of the two ministry grades; holds it. */
  '5b',
  '5c',
  '5co',
  /** A project with a prize; in one of the two contests named. */
  '5d',
  '5dl',
  /** Municipal, national single champion. */
  '6a',
  '6b',
  /** A 小巨人 enterprise with a capability project; the project itself newly recognised. */
  '6c',
  '6cp',
  '9a',
  '10a',
  '10b',
  '10c',
  '10d',
  /** Ground-station project or centre; for aerospace information. */
  '11a',
  '11as',
  /** Operating infrastructure or core operating system; of or for the platforms listed. */
  '11b',
  '11bp',
  '11c',
  '11d',
  /** Selected for the postdoctoral, the young talent programme; is a postdoc. */
  '12a',
  '12b',
  '12bp',
  '12c',
  '13b',
] as const;
export type FactId = (typeof FACTS)[number];

/** The one fact that every item depends on. */
export const FIELD: FactId = '0f';

const known: ReadonlySet<string> = new Set(FACTS);

/** Tells whether a string is the code of a fact. */
export const isFact = (code: string): code is FactId => known.has(code);
