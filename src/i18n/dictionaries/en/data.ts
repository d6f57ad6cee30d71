/** Open data, changes, feeds, page metadata and the Markdown of a measure. */
export const data = {
  'data.title': 'Open data',
  'data.description':
    'The text, the translation and the support items of this document as files: JSON, CSV, Akoma Ntoso, Markdown. Unofficial.',
  'data.lede': 'Everything on this site can be taken as files, without registration or a key.',
  'data.basisRule':
    'Always use a figure together with its basis: where the text says “最高” (up to), the figure is a ceiling; only where it does not is it a fixed sum. Please do not add the items up: a ceiling is not what anyone receives, and the items go to different recipients.',
  'data.terms.heading': 'Terms of use',
  'data.terms.official':
    'The Chinese text is a public official document; the official page says “此件公开发布” (this document is publicly released).',
  'data.terms.ours':
    'The translation, the summaries, the notes and the structure of the data are ours, under the MIT licence.',
  'data.terms.licence': 'Text of the MIT licence',
  'data.terms.cite':
    'When you cite it, say that the data is unofficial, and give its version and date.',
  'data.version.heading': 'Version and integrity',
  'data.version.version': 'Version of the data',
  'data.version.date': 'Date of the data',
  'data.version.hash': 'SHA-256 of our copy of the text',
  'data.version.published': 'Document’s date of publication',
  'data.stable':
    'Addresses, field names and ids stay as they are. N.sK is sentence K of measure N; N.a, N.b and so on are its support items. They are also anchors on the pages.',
  'data.nullRule':
    'A field without content is null; no field is left out. For an amount, a date or a recipient, null means that the text does not say or that we did not find it. It never means zero.',
  'data.files.heading': 'Files',
  'data.example': 'Example',
  'data.exampleCut': 'Shortened: some fields only.',
  'data.fields': 'Fields',
  'data.fieldsOf': 'Fields of {name}',
  'data.th.field': 'Field',
  'data.th.type': 'Type',
  'data.th.meaning': 'Meaning',
  'data.schema': 'JSON Schema (2020-12)',
  'data.file.measures':
    'The 14 measures: titles, responsible bodies, every sentence with its translation, support items, promises without money, and what the text leaves unsaid.',
  'data.file.policy':
    'Everything around the measures: the notice, the preamble, the final clauses, the four parts, the ten issuing bodies, related documents. Together with measures.json it makes the whole text.',
  'data.file.csv':
    'The ledger, one support item a row. UTF-8 with a byte order mark, so that spreadsheets open it. Fields in two languages take two columns, .zh and .en; several values are separated by semicolons; the columns readings and questions hold JSON. A text that begins with an equals, plus or minus sign, @ or an apostrophe gets one more apostrophe before it, so that it is not run as a formula.',
  'data.file.akn':
    'Akoma Ntoso 3.0, the OASIS standard for legal documents, with the text and the translation as two components. The format requires a date; as the date of publication was not found, 9999-01-01 stands as a placeholder. It is not a date of the document.',
  'data.file.md':
    'Each measure as plain text, for notes and for programs. The address is measures/N.md, N from 1 to {n}.',
  'data.file.ics':
    'A calendar file: the last day of the stated period, a whole day. It is not an application deadline.',
  'data.file.feed':
    'Changes of this site, as Atom and JSON Feed 1.1. They report changes of this site and its data, not of the policy.',
  'data.csvOwn': 'Columns that only the CSV has:',
  'data.dataset.name':
    'Several Policy Measures of Chongqing Municipality for Future Industries: sentence-aligned bilingual text and support items (unofficial)',
  'data.dataset.description':
    'The Chinese text of {measures} policy measures sentence by sentence with an unofficial English translation; {items} support items with basis (up to, fixed sum, no amount stated), recipient, condition and quotation; and the ten responsible bodies. Unofficial data; the officially published Chinese text prevails.',
  'changes.title': 'Changes',
  'changes.description': 'Changes of this site and its data, not of the policy.',
  'changes.lede':
    'This page records changes of this site and its data only. For amendment, extension or repeal of the document itself, see the official page.',
  'changes.subscribe': 'Subscribe',
  'changes.version': 'Version {version}',
  'feed.title': 'Future Fourteen (unofficial): changes',
  'calendar.description':
    '{title} ({number}): the stated period ends on December 31, 2027. This is not an application deadline; the text gives no dates for applying. Unofficial calendar.',
  'opensearch.name': 'Future Fourteen',
  'opensearch.long': 'Future Fourteen (unofficial): search the text',
  'llms.measures': 'Measures (Markdown)',
  'llms.rules': 'Rules for quoting',
  'llms.rule.basis':
    'Give every figure with its basis: “up to” is a ceiling, “fixed sum” is a fixed sum. Do not add figures up.',
  'llms.rule.eligible':
    'The text does not speak of applying: it gives no date, form or address for it. Do not assert who is eligible.',
  'llms.rule.dates': 'The date of publication was not found. Do not guess it.',
  'llms.rule.prevails':
    'The official Chinese page prevails; the English is our translation, for reference only.',
  'meta.keywords': 'Chongqing,future industries,policy measures',
  'meta.place': 'Chongqing',
  'meta.measure': 'Measure {n}: {title}',
  'md.items': 'Support items (figures from the text, basis labelled by us)',
  'md.commitments': 'What it promises without money',
  'md.mirror': 'In Chinese',
  'md.sentence': 'see {id}',
} as const;
