/** What stands in the address of the search page. */
export interface SearchState {
  readonly q: string;
  readonly department: string | null;
  readonly category: string | null;
}

/** Longer queries are cut: no text is searched by more characters. */
export const QUERY_LIMIT = 200;

const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;

/** Makes any string a query that can be searched, shown and put into an address. */
export const cleanQuery = (typed: string): string =>
  typed
    .slice(0, QUERY_LIMIT * 4)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '')
    .replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1')
    .replace(CONTROL, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, QUERY_LIMIT)
    .replace(/[\ud800-\udbff]$/, '');

const slug = (value: string | null): string | null =>
  value !== null && /^[a-z]+(-[a-z]+)*$/.test(value) ? value : null;

/** Reads `?q=&department=&category=`; any string gives a state. */
export const decodeSearch = (query: string): SearchState => {
  const values = new URLSearchParams(query);
  return {
    q: cleanQuery(values.get('q') ?? ''),
    department: slug(values.get('department')),
    category: slug(values.get('category')),
  };
};

/** Writes a state as `?…`, or an empty string. */
export const encodeSearch = (state: SearchState): string => {
  const values = new URLSearchParams();
  if (state.q !== '') values.set('q', state.q);
  if (state.department !== null) values.set('department', state.department);
  if (state.category !== null) values.set('category', state.category);
  const text = values.toString();
  return text === '' ? '' : `?${text}`;
};
