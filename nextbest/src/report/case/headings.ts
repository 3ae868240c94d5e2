/** The ten items, in the order in which they are read. */
export const HEADINGS = {
  ask: '1. What we ask',
  customers: '2. Why customers care',
  numbers: '3 and 4. What it costs us today, and what changes',
  net: '5. What is left after 12 months',
  options: '6. Why not something else',
  experiment: '7. How we find out',
  wayBack: '8. The way back',
  risks: '9. What can go wrong',
  people: '10. Who agrees, who does not',
} as const;

/** The three numbers of items 3 and 4. */
export const FIGURES = [
  { key: 'money', label: 'Money' },
  { key: 'hours', label: 'Hours of work' },
  { key: 'waiting', label: 'Wait until users have a change' },
] as const;
