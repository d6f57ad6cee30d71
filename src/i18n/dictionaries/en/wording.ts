/** Reviewed wording of notices, states, labels, sums and empty results; change a line only for a better one in both languages. */
export const wording = {
  'site.name': 'Future Fourteen',
  'site.nameFull': 'Future Fourteen, an unofficial reader',
  'site.titleSuffix': 'Future Fourteen (unofficial)',
  'site.description':
    'Read, search and share Chongqing’s 14 policy measures for future industries, sentence by sentence, in Chinese and English. Unofficial.',
  'notice.standing':
    'Unofficial site. We take no applications, act for no one and charge nothing. The officially published Chinese text prevails.',
  'notice.short': 'Unofficial · the official Chinese text prevails',
  'notice.officialLink': 'Official page (jjxxw.cq.gov.cn, in Chinese)',
  'notice.textSource':
    'The Chinese text is from the copy we received. It has been checked against the official page up to the opening of measure 2; the rest has not been checked word for word.',
  'notice.issuers':
    'The official page lists ten issuers; the head of the copy we received lists seven.',
  'notice.print': 'Unofficial print, not the official document. The official page prevails.',
  'voice.official': 'Official Chinese text',
  'voice.translation': 'Our translation, for reference only',
  'voice.ours': 'Our explanation, not the policy',
  'calc.name': 'Check the text against your case',
  'calc.intro':
    'Answer a few questions to see which clauses mention a case like yours. This is not a decision on eligibility or an amount you will receive.',
  'calc.privacy':
    'Your answers stay in this page’s address after the “#” and are sent nowhere. Sharing the link shares your answers.',
  'calc.fromMeasure': 'Check my case against this measure',
  'calc.state.fits': 'The words fit',
  'calc.state.fits.help':
    'Your answers match what the text names, so it may apply. The text does not say who decides.',
  'calc.state.open': 'Cannot tell yet',
  'calc.state.open.fact': 'One more fact needed: {fact}',
  'calc.state.open.text': 'The text is not clear on this: {question}. Ask a responsible body.',
  'calc.state.other': 'The text names someone else',
  'calc.state.other.help': 'The text says “{quote}”, which differs from your answers.',
  'calc.none':
    'On your answers, no clause that mentions money matches your case. See also the measures without money.',
  'calc.sum.title': 'Stated figures added up (not an amount you will receive)',
  'calc.sum.one': 'If only one may be taken: up to {max}',
  'calc.sum.all': 'If all may be taken: the stated ceilings add up to {sum}',
  'calc.sum.once': 'If it counts once in all: up to {a}',
  'calc.sum.each': 'If each {unit} counts: the ceilings for {n} add up to {b}',
  'calc.sum.fixedOne': 'If only one may be taken: a fixed sum of {max}',
  'calc.sum.fixedAll': 'If all may be taken: the fixed sums come to {sum}',
  'calc.sum.caveat':
    'The text does not say whether items combine, or what is counted. The actual amount may be lower, or nothing.',
  'calc.sum.noTotal':
    'Why no total? A ceiling is not what you receive, and the items go to different recipients. Adding them would mislead you.',
  'calc.person':
    'Projects for which a person is selected, listed apart. The text does not say whether the money is paid to that person.',
  'calc.equity': 'Equity investment, listed apart. The investor takes shares; it is not a grant.',
  'basis.ceiling': 'Up to',
  'basis.ceiling.help': 'The text says “最高” (up to). The actual amount may be lower.',
  'basis.ceiling.shared':
    'The text writes “最高” (up to) once; we read it as covering both figures.',
  'basis.fixed': 'Fixed sum',
  'basis.fixed.help':
    'The text gives a figure without “最高” (up to). “Fixed sum” is our label; the text does not say it is always paid in full.',
  'basis.unstated': 'No amount stated',
  'basis.unstated.help': 'The text mentions support but gives no figure.',
  'basis.equity': 'Up to · equity',
  'basis.equity.help': 'Given as equity investment: the investor takes shares. It is not a grant.',
  'mark.otherRules': '“In accordance with laws and regulations”: other rules also decide',
  'mark.asPrescribed': '“As prescribed”: other rules also decide',
  'mark.openList': 'The text ends the list with “等” (and others); it is not complete',
  'mark.noFieldWords':
    'This clause does not repeat “future industries”. Ask a responsible body whether it is limited to them.',
  'mark.twoReadings': 'Two readings; we do not choose',
  'measure.noMoney': 'This measure states no amount and no item of funding.',
  'measure.departments': 'Responsible bodies (in the text’s order)',
  'measure.departments.help':
    'The text only lists the responsible bodies. It does not say who approves, who pays, or who handles which item.',
  'measure.summaryLabel': 'In one sentence (ours)',
  'measure.pick': '{n} items, each with its own recipient and figure',
  'unsaid.heading': 'What the text does not say',
  'unsaid.intro':
    'The text does not settle these points. Use them as questions for a responsible body.',
  'unsaid.window': 'When and where to apply',
  'unsaid.conditions': 'The conditions and how cases are judged',
  'unsaid.share': 'The share of cost covered',
  'unsaid.recurrence': 'Whether it is given once or every year',
  'unsaid.unit': 'Whether it is counted per body, per project or per unit',
  'unsaid.payee': 'Who is paid',
  'unsaid.timing': 'Whether it is paid before or after',
  'unsaid.combine': 'Whether it may be combined with other items here',
  'unsaid.place':
    'Whether registration in Chongqing is required, and whether foreign-invested firms are covered',
  'unsaid.newly': 'From which date “newly recognized” or “newly built” counts',
  'unsaid.after': 'What happens to cases still open when the period ends',
  'unsaid.bodyForItem': 'Which of the responsible bodies handles this item',
  'overlap.text':
    'The text (our translation): “Where these policy measures overlap or conflict with other similar policies of this Municipality, the principle of ‘the newer policy prevails, without duplication’ shall apply.”',
  'search.placeholder': 'e.g. incubator',
  'search.empty.title': 'Nothing found for “{q}”.',
  'search.empty.body':
    'The 14 measures contain neither that word nor a related word we list; the document’s number, the notice and the stated period stand outside them, in the full text. That does not mean Chongqing has no policy on it.',
  'search.empty.next': 'You can try:',
  'search.howto.title': 'Looking for how to apply?',
  'search.howto.body':
    'The text gives no dates, conditions, papers, address or telephone number for applying, and we found no call for applications under this document. See the responsible bodies of each measure.',
  'search.field.body':
    'The text does not list industries one by one. See the Chongqing Action Plan for Cultivating Future Industries (2024–2027).',
  'search.synonym': 'The text does not contain “{q}”; these clauses contain “{term}”',
  'search.related': '“{q}” is related to “{term}” but is not the same',
  'search.near': 'No “{q}”; the closest are',
  'search.count': '{n} found',
  'search.failed': 'Search did not load. Try again, or use the list of terms.',
  'status.within': 'Within the stated period, which ends on December 31, 2027.',
  'status.ending': '{n} days left. The stated period ends on December 31, 2027.',
  'status.lastDay': 'Today is the last day of the stated period (Beijing time).',
  'status.ended':
    'The stated period ended on December 31, 2027. See the official page for any extension.',
  'status.start': 'Publication date: not found. The period runs from publication.',
  'status.checked':
    'Worked out from your device’s clock. We last checked the official page on {date}. We may not know of later changes or repeal.',
  'status.noScript': 'Stated period: from publication through December 31, 2027',
  'status.offline': 'This is a copy saved on {date}; it may be out of date.',
  'status.calendarTitle': 'Last day of the stated period (not an application deadline)',
  unknown: 'Not found',
  unwritten: 'Not stated in the text',
  'share.copyForWechat': 'Copy link (use this for WeChat)',
  'doc.notBasis': 'A separate document, not part of this one',
  'chart.scaleNote':
    'The scale grows by a fixed multiple, not a fixed amount; the exact figures are in each measure and in the table below.',
} as const;
