/** Lists that take several pages. */
export const paging = {
  'paging.label': 'Pages',
  'paging.at': 'Page {page} of {pages}',
  'paging.previous': 'Previous page',
  'paging.next': 'Next page',
  'paging.first': 'First page',
  'paging.last': 'Last page',
  'paging.title': '{title} (page {page})',
  'paging.rest': '{n} more',
  'paging.places': 'and {n} more places',
} as const;
