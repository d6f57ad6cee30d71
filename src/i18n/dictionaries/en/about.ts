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
  'about.how': 'How it is checked: ',
  'about.privacy': 'Privacy',
  'about.privacy.1':
    'No cookies, no statistics, no request to any third party, nothing collected that identifies you.',
  'about.privacy.1.how':
    'a test opens every page and fails at a cookie or a request to another site; the content security policy of each page forbids them too.',
  'about.privacy.2':
    'Your answers in “Check your case” stay in the address after the “#”. They are neither sent nor stored.',
  'about.privacy.2.how': 'a test answers the questions and finds no answer in any request.',
  'about.privacy.3':
    'Reading settings and the offline copy stay on your device and go when you clear the data of this site. Server logs are up to whoever runs the server.',
  'about.privacy.3.how': 'after a reset a test finds no setting left.',
  'about.security': 'Security',
  'about.security.1':
    'Each page runs the scripts of this site and no other, and no text becomes a script.',
  'about.security.1.how': 'a test puts a strange script into a page, and it must be blocked.',
  'about.security.2':
    'Whatever stands in an address or the search box, nothing of it runs, breaks the page or changes an amount.',
  'about.security.2.how':
    'ten thousand hostile strings go through what reads addresses and queries, three hundred are opened in a browser.',
  'about.security.3':
    'The nginx and Caddy configurations in the repository carry every security header; on other hosts it is up to whoever runs them.',
  'about.security.3.how':
    'a test starts a real nginx and checks headers, compression, caching and error pages.',
  'about.access': 'Accessibility',
  'about.access.1': 'The aim is WCAG 2.2 AA.',
  'about.access.1.how':
    'axe looks at every page in light and dark, 360 and 1280 pixels wide; one failure stops the release.',
  'about.access.2':
    'At 320 pixels, and with letters at 200%, nothing scrolls sideways; what a finger presses is at least 44 pixels, links within a sentence apart.',
  'about.access.2.how': 'the width on every page, letters and targets on pages of each kind.',
  'about.access.3':
    'Search, case check and sharing work by keyboard alone. Without script everything can be read; what needs a script says so or is not shown.',
  'about.access.3.how':
    'tests do these with the keyboard only, and open every kind of page with scripts off.',
  'about.access.known':
    'Known shortcomings: no formal test with disabled readers; not tried page by page with a screen reader; without styles the picture of amounts is only a list of words; how well the English is read aloud depends on the voices of your device; automatic checks find only some accessibility problems.',
  'about.offline': 'Offline, faults and old browsers',
  'about.offline.1':
    'After one visit the browser saves the whole site when it is idle: every page, search and case check work without a network, and the page says on which day the copy was saved. Nothing is saved where the browser is set to use less data, or where the site is served without HTTPS.',
  'about.offline.1.how': 'a test cuts the network, opens every page, searches and checks a case.',
  'about.offline.2':
    'The copy is replaced whole or not at all; where it does not fit, is interrupted or damaged, the site is read from the network.',
  'about.offline.2.how': 'one test for each.',
  'about.offline.3':
    'Whichever request fails, breaks off or is never answered, the text can be read; a button or form that cannot work says so or goes.',
  'about.offline.3.how':
    'a test fails the requests of each kind of page one by one and presses each kind of button.',
  'about.offline.4':
    'Current Chromium, Chromium 109, Firefox ESR and WebKitGTK do everything; Chromium 92 reads and shares, and finds by the list of terms.',
  'about.offline.4.how':
    'the same things done in the real browsers: both Chromiums every time, the others once a week.',
  'about.corrections': 'Corrections',
  'about.corrections.1':
    'Each change of text, translation, data or explanation is listed under Changes, with version and date; none is made silently.',
  'about.corrections.1.how':
    'where the version of the data is not the newest one listed, nothing is built.',
  'about.corrections.2':
    'One character that differs from the frozen copy, or an amount that differs from the text, stops the release.',
  'about.corrections.2.how':
    'a test makes a thousand random slips, and each must be found, with its file.',
  'about.report': 'Report an error',
  'about.report.1':
    'Our error (a difference from the official page, an explanation, an amount, a link, a page that does not work): give the address of the page and the number of the sentence (such as 10.s1), what you see and what should be there.',
  'about.report.2':
    'An error of the translation: give the number of the sentence, the present wording, and yours with the reason.',
  'about.report.3':
    'A security hole: please do not publish it; write to the address below, which security.txt gives too.',
  'about.report.4':
    'The policy itself (what it says, whether you qualify, how to apply): ask the bodies named on the official page; we cannot answer.',
  'about.licence': 'Licence',
  'about.licence.1':
    'The code and our own part of the content (translation, explanations, structure of the data) are under the MIT licence. The notice is a publicly released official document and not ours. If you pass our part on, please name the source and say that it is unofficial.',
  'about.report.to': 'Report here: {url}',
  'about.report.none': 'This deployment has not stated where to report.',
} as const;
