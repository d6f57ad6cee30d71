/** Sharing and citing. */
export const share = {
  'share.heading': 'Share and cite',
  'share.address': 'Address of this page',
  'share.copyText': 'Copy the words with their source',
  'share.sheet': "Use the system's sharing",
  'share.picture': 'Save a picture',
  'share.qr': 'QR code',
  'share.qrAlt': 'QR code of the address of this page',
  'share.qrHelp': 'Scan it with a phone to open this page there.',
  'share.cite': 'How to cite',
  'share.citePlain': 'In one sentence',
  'share.copyCite': 'Copy this form',
  'share.citeHelp':
    'This cites our page, not the official one; check the official page before a formal citation. The line is for the day you read it.',
  'share.copiedLink': 'Copied: the address',
  'share.copiedWords': 'Copied: the words with their source',
  'share.copiedCite': 'Copied: the citation',
  'share.byHand':
    'The browser did not let this site write to the clipboard. The text is selected: copy it yourself.',
  'share.source': '{title} ({number})',
  'share.quoteBar': 'Share these words',
  'share.quoteCopy': 'Copy with its source',
  'share.quoteLink': 'Copy the address of this place',
  'share.close': 'Close',
} as const;
