/** About this site: what it is, where its text comes from, what it promises. */
export const about = {
  'about.what': 'What this is',
  'about.what.1':
    'This site numbers every sentence of the 14 measures of Several Policy Measures of Chongqing Municipality for Cultivating and Developing Future Industries (Yu Jing Xin Gui Fan [2026] No. 1), with an English translation, explanations of terms, a list of support items and a search, so that it can be read, checked and passed on.',
  'about.what.2':
    'It is not a government site and carries no government identity code. It takes no applications, acts for no one, charges nothing and shows no advertising.',
  'about.source': 'Where the text comes from',
  'about.source.1':
    'The Chinese text is from the copy we received. It has been checked against the official page up to the opening of measure 2; the rest has not been checked word for word. The head of the copy lists seven bodies, the official page ten; the issuers named here are those of the official page.',
  'about.source.2':
    'A word-processor bookmark before measure 13 of the copy is not text and was dropped. Nothing else was changed: each build compares the Chinese words of the site with the frozen copy, character by character, and a difference stops the release.',
  'about.source.3': 'Checksum of the frozen copy (SHA-256): {sha}',
  'about.source.4':
    'What we could not find is marked “Not found”: date of publication, official interpretation, application guide, telephone numbers, official English version.',
  'about.translation': 'Translation and explanations',
  'about.translation.1':
    'The English is ours, one sentence for one sentence, for reference only. “Up to” stands exactly where the Chinese has 最高.',
  'about.translation.2':
    'Explanations, summaries and “What the text does not say” are ours, not the policy. Each block says whose words it holds: official Chinese text, our translation, or our explanation.',
  'about.translation.3':
    'Where 最高 is written once before two sums (2.c, 4.b, 12.b), we read it as covering both and say so beside the figure.',
  'about.money': 'Amounts',
  'about.money.1':
    'Beside every amount stands “up to” or “fixed sum”. “Fixed sum” is our label for a figure that the text gives without 最高 (up to).',
  'about.money.2':
    'We add up no grand total and tell no one what they will receive. “Check your case” only lays the text beside your answers; they stay in the address after the “#” and are sent nowhere.',
  'about.privacy': 'Privacy',
  'about.privacy.1':
    'No cookies, no statistics, no request to any third party, nothing that identifies you. Each page carries a content security policy that limits it to this, and a test fails if opening a page of any kind sends a request elsewhere.',
  'about.privacy.2':
    'Reading settings stay on your device. Server logs are up to whoever runs the server.',
  'about.access': 'Accessibility',
  'about.access.1':
    'The aim is WCAG 2.2 AA. Every page is checked automatically in light and dark and at two widths; everything works by keyboard; without script the text can be read and browsed by body and by part.',
  'about.access.2':
    'Known shortcomings: no formal test with disabled readers; without styles the picture of amounts is only a list of words; how well the English is read aloud depends on the voices of your device.',
  'about.report': 'Report an error',
  'about.report.1':
    'A difference from the official page, a poor translation, a wrong explanation, amount or link is our error. Please tell us, with the address of the page and the number of the sentence (such as 10.s1).',
  'about.report.2':
    'For the policy itself, ask the bodies named on the official page; we cannot say whether you qualify.',
  'about.licence': 'Licence',
  'about.licence.1':
    'The code is under the MIT licence. The notice is a publicly released official document and not ours. Our translation, explanations and data are free to use; name the source and say that it is unofficial.',
  'about.report.to': 'Report here: {url}',
  'about.report.none': 'This deployment has not stated where to report.',
} as const;
