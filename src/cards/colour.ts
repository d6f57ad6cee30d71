/** The light theme; a card is paper wherever it is shown. */
export const COLOUR = {
  paper: '#fbfaf6',
  ink: '#1c1a17',
  soft: '#5c574e',
  rule: '#ddd7c9',
  accent: '#b3261e',
} as const;
export type Colour = keyof typeof COLOUR;
