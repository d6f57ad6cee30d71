/** The search page, the box and the marks; the reviewed sentences stand in `wording.ts`. */
export const search = {
  'search.title': 'Search',
  'search.description':
    'Find any words of the fourteen measures, in the Chinese text and in our translation. Unofficial.',
  'search.lede':
    'Any words of the text are found, in English or Chinese, in pinyin, in British or American spelling. Where the search had to be looser, it says so.',
  'search.label': 'Words to find',
  'search.noscript':
    'Search needs scripts. Without them, use your browser’s “find in page”, or go to the sentences from the list of terms below.',
  'search.late': 'Search did not load. Reload the page, or use the list of terms below.',
  'search.index': 'Terms, and the sentences that hold them',
  'search.index.help': 'In alphabetical order. The numbers lead to the sentences.',
  'search.retry': 'Try again',
  'search.apart': 'Terms, bodies and parts',
  'search.filters': 'Narrow down',
  'search.parts': 'Searched separately: “{term}”',
  'search.partial': 'No measure holds all of these words; the following hold some of them',
  'search.more': 'Show more',
  'search.shown': '{n} found, {shown} shown',
  'search.missing': 'No “{q}”; searched for the other words only',
  'search.form': '“{q}” searched as “{term}”',
  'search.pinyin': '“{q}” read as pinyin: “{term}”',
  'search.removeFilter': 'No longer only: {name}',
  'search.all': 'All support items',
} as const;
