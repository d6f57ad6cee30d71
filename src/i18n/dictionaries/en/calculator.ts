/** The calculator: questions, reasons, sums and what can be taken away. */
export const calculator = {
  'calc.description':
    'Answer a few questions to see which of the fourteen measures mention a case like yours, what sums they state and what to ask. Not a decision on eligibility or an amount you will receive.',
  'calc.noScript':
    'This page needs a script to follow your answers, and your browser has not run it. You can read the clauses by recipient, or all support items:',
  'calc.noScript.ledger': 'All support items',
  'calc.who.legend': 'Who are you?',
  'calc.measure.label': 'Which measure?',
  'calc.measure.all': 'All fourteen',
  'calc.measure.option': '{n}. {title}',
  'calc.have.legend': 'Which of these do you have, plan or seek?',
  'calc.have.help':
    'Only what can change the result, each under the sentence it comes from; open the sentence to read it whole. You can change any answer.',
  'calc.have.first': 'First say who you are, above.',
  'calc.have.none': 'This measure raises no question.',
  'calc.sentence': 'Text {id}',
  'calc.sentence.translation': 'Text {id}, our translation',
  'calc.answer.yes': 'Yes',
  'calc.answer.no': 'No',
  'calc.answer.unsure': 'Not sure',
  'calc.restNo': 'None of those left unticked',
  'calc.clear': 'Clear everything',
  'calc.quantity': 'How many (unit: {unit})',
  'calc.month.recognized': 'In which year and month was it recognized, or will it be?',
  'calc.month.built': 'In which year and month was it built, or will it be?',
  'calc.month.hint': 'Year-month, such as 2026-05. The text gives no starting date.',
  'calc.other.legend':
    'For the same matter, do you receive or plan to seek support under another Chongqing policy?',
  'calc.result.heading': 'Result',
  'calc.result.empty': 'Say who you are, and the result is written here as you answer.',
  'calc.summary': 'The words fit: {fits}. Cannot tell yet: {open}. Someone else named: {other}.',
  'calc.toResult': 'See the result',
  'calc.group.named.ceiling': 'Recipients the text names ({who}) · up to',
  'calc.group.named.fixed': 'Recipients the text names ({who}) · fixed sum',
  'calc.group.holder.ceiling':
    'Whoever has these things; the text does not say who is paid · up to',
  'calc.group.holder.fixed':
    'Whoever has these things; the text does not say who is paid · fixed sum',
  'calc.apart.equity': 'Equity investment, not added',
  'calc.apart.person': 'A person is selected, not added',
  'calc.apart.unstated': 'No amount stated',
  'calc.sum.fixedOnce': 'If it counts once in all: a fixed sum of {a}',
  'calc.sum.fixedEach': 'If each {unit} counts: the fixed sums for {n} add up to {b}',
  'calc.sum.counted': ' (where you gave a number, each one is counted)',
  'calc.quoted': 'Chinese text: “{quote}”',
  'calc.newly': 'The text does not say from which date “newly recognized” or “newly built” counts.',
  'calc.reading': '{question} ({a} / {b})',
  'calc.reason.list': 'whether “等” (and others) covers your case',
  'calc.reason.fieldEarlier':
    '“future industries” stands earlier in the sentence; whether it governs this item',
  'calc.reason.outside':
    'The text (our translation): “The implementation period of these policy measures runs from the date of their publication through December 31, 2027.” Your month is later.',
  'calc.open.unclear': 'The text is not clear',
  'calc.open.missing': 'A fact is missing',
  'calc.commitments': 'Measures without money',
  'calc.item.details': 'Whom to ask, and what',
  'calc.item.bodies': "Responsible bodies (in the text's order)",
  'calc.item.enquiry': 'Enquiry in Chinese, ready to send',
  'calc.item.enquiry.own': 'The same in English',
  'calc.item.copy': 'Copy the Chinese enquiry',
  'calc.enquiry.open':
    'Hello. This is a question on Several Policy Measures of Chongqing Municipality for Cultivating and Developing Future Industries (Yu Jing Xin Gui Fan [2026] No. 1), measure {n}. What we are: {who}.',
  'calc.enquiry.quote': 'The Chinese text says: “{quote}”',
  'calc.enquiry.ask': 'The text does not settle the following points:',
  'calc.enquiry.close': 'This is an enquiry only, not an application. Thank you.',
  'calc.share': 'Copy link to share',
  'calc.text': 'Copy as text',
  'calc.csv': 'Download table (CSV)',
  'calc.print': 'Print (one page)',
  'calc.copied': 'Copied.',
  'calc.copyFailed': 'Copying failed. Please select and copy by hand.',
  'calc.answers': 'Your answers',
  'calc.answer.line': '{question} {answer}',
  'calc.answers.no': 'Questions answered “no”: {n}.',
  'calc.provenance':
    'Checked on {today} (Beijing time). Data version {version}, {date}. Source text SHA-256 {sha}.',
  'calc.address': 'Address: {url}',
  'calc.ignored': 'Parts of the link could not be read and were left out: {parts}',
  'calc.fact.0f':
    'Is what you have in mind (a project, product, body, research or fund investment) in a field of future industries?',
  'calc.fact.1a':
    'Do you have (or plan) a project for breakthroughs in key and core technologies of future industries?',
  'calc.fact.1ap':
    'Is the project under the frontier and disruptive scientific research program, the key projects for technological innovation and application development, or the enterprise joint action plan?',
  'calc.fact.1ab': 'Has the project already achieved the breakthrough?',
  'calc.fact.1b':
    'Do you have (or plan to take on) a single project to tackle key technologies through open competition (“揭榜挂帅”) or other means?',
  'calc.fact.1bj': 'Is that project carried out through open competition (“揭榜挂帅”)?',
  'calc.fact.2a':
    'Do you have (or plan to seek recognition of) a national science and technology innovation base?',
  'calc.fact.2ak':
    'Is the base a national key laboratory, a national technology innovation center or a national clinical medicine center?',
  'calc.fact.2b':
    'Do you have (or plan to seek recognition of) a municipal manufacturing innovation center?',
  'calc.fact.2br': 'Is that municipal center rated excellent or good in an evaluation?',
  'calc.fact.2c':
    'Do you have (or plan to seek recognition of) a national manufacturing innovation center?',
  'calc.fact.2cr': 'Is that national center rated excellent or good in an evaluation?',
  'calc.fact.2d':
    'Are you taking the lead (or planning to) in establishing an industrial innovation complex?',
  'calc.fact.2e':
    'Do you have an industrial innovation complex that is completed and in substantive operation?',
  'calc.fact.3a': 'Do you have (or plan) a municipal pilot-scale testing platform?',
  'calc.fact.4a':
    'Is an international standard that you took the lead in formulating or revising published (or about to be)?',
  'calc.fact.4b':
    'Is a national standard that you took the lead in formulating or revising published (or about to be)?',
  'calc.fact.5a':
    'Are you an industrial research institute that incubates innovative enterprises in future industries?',
  'calc.fact.5ae': 'Have enterprises you incubated raised equity financing?',
  'calc.fact.5b': 'Are you a municipal incubator?',
  'calc.fact.5c':
    'Are you seeking, or do you hold, the standard or excellence level of incubators under the Ministry of Industry and Information Technology?',
  'calc.fact.5co': 'Do you already hold it?',
  'calc.fact.5d':
    'Do you have an award-winning project of a competition such as “Maker in China” or “Yuchuang Xinghuo”?',
  'calc.fact.5dl': 'Is the competition “Maker in China” or “Yuchuang Xinghuo” itself?',
  'calc.fact.6a':
    'Are you (or do you plan to seek recognition as) a municipal single-product champion enterprise?',
  'calc.fact.6b':
    'Are you (or do you plan to seek recognition as) a national single-product champion enterprise?',
  'calc.fact.6c':
    'Are you a “little giant” enterprise that has (or plans) a capability enhancement project?',
  'calc.fact.6cp': 'Is the capability enhancement project itself newly recognized too?',
  'calc.fact.9a':
    'Do you have (or plan) a typical “Low-altitude Equipment +” application scenario?',
  'calc.fact.10a': 'Do you have (or plan) a municipal landmark product of future industries?',
  'calc.fact.10b': 'Do you have (or are you developing) a Class I innovative drug?',
  'calc.fact.10c':
    'Are you a low-altitude equipment enterprise that has (or plans) a made-to-order R&D and manufacturing project?',
  'calc.fact.10d':
    'Do you have (or plan) municipal first-unit (set) major technical equipment, first-batch new materials or first-version software?',
  'calc.fact.11a':
    'Do you have (or plan) an aerospace information ground station network project, or a control center, data center or the like?',
  'calc.fact.11as':
    'Is it a ground station network project, control center or data center for aerospace information?',
  'calc.fact.11b':
    'Are you (or do you plan to be) building operational infrastructure or developing a core operating system?',
  'calc.fact.11bp':
    'Is it a satellite internet or integrated spatiotemporal information operation service platform, or a core operating system for one of these?',
  'calc.fact.11c': 'Do you have (or plan) an aircraft flight test base?',
  'calc.fact.11d': 'Do you have (or plan) a CRO (contract research organization) platform?',
  'calc.fact.12a':
    'Are you (or will you be) selected for the Chongqing Postdoctoral Funding Project?',
  'calc.fact.12b':
    'Are you (or will you be) selected for the New Chongqing Young Innovative Talent Project?',
  'calc.fact.12bp': 'Are you a postdoctoral researcher?',
  'calc.fact.12c':
    'Are you (or is talent you brought in) included in a relevant special talent program?',
  'calc.fact.13b': 'Do you have (or plan) a guaranteed loan product for future industries?',
  'calc.thing.1a': 'A project for breakthroughs in key and core technologies of future industries',
  'calc.thing.1b': 'A single project under open competition (“揭榜挂帅”) or other means',
  'calc.thing.2a': 'A national science and technology innovation base',
  'calc.thing.2b': 'A municipal manufacturing innovation center',
  'calc.thing.2c': 'A national manufacturing innovation center',
  'calc.thing.2d': 'An industrial innovation complex established under our lead',
  'calc.thing.2e': 'An industrial innovation complex completed and in substantive operation',
  'calc.thing.3a': 'A municipal pilot-scale testing platform',
  'calc.thing.4a': 'A published international standard formulated or revised under our lead',
  'calc.thing.4b': 'A published national standard formulated or revised under our lead',
  'calc.thing.5a':
    'We are an industrial research institute that incubates enterprises in future industries',
  'calc.thing.5b': 'We are a municipal incubator',
  'calc.thing.5c':
    'Standard or excellence level of the Ministry of Industry and Information Technology, sought or held',
  'calc.thing.5d':
    'An award-winning project of “Maker in China”, “Yuchuang Xinghuo” or a similar competition',
  'calc.thing.6a': 'Recognition as a municipal single-product champion enterprise',
  'calc.thing.6b': 'Recognition as a national single-product champion enterprise',
  'calc.thing.6c': 'A capability enhancement project, as a “little giant” enterprise',
  'calc.thing.9a': 'A typical “Low-altitude Equipment +” application scenario',
  'calc.thing.10a': 'A municipal landmark product of future industries',
  'calc.thing.10b': 'A Class I innovative drug',
  'calc.thing.10c':
    'A made-to-order R&D and manufacturing project, as a low-altitude equipment enterprise',
  'calc.thing.10d':
    'Municipal first-unit (set) equipment, first-batch new materials or first-version software',
  'calc.thing.11a':
    'An aerospace information ground station network project, control center, data center or the like',
  'calc.thing.11b': 'Building operational infrastructure or developing a core operating system',
  'calc.thing.11c': 'An aircraft flight test base',
  'calc.thing.11d': 'A CRO (contract research organization) platform',
  'calc.thing.12a': 'Selection for the Chongqing Postdoctoral Funding Project',
  'calc.thing.12b': 'Selection for the New Chongqing Young Innovative Talent Project',
  'calc.thing.12c': 'Inclusion in a relevant special talent program',
  'calc.thing.13b': 'A guaranteed loan product for future industries',
} as const;
