/**
 * The people at the top, by post. The CEO comes first, because the chart is
 * drawn from the first entry downwards.
 */

export const CEO_ID = 'p-001';
export const cooId = 'p-002';

/** Reports to the CEO; the CFO stands in while the post is empty. */
interface Officer {
  id: string;
  name: string;
  /** The CEO's line is empty: the CEO answers to the board. */
  reportsTo?: string;
}

const CFO: Officer = { id: 'p-003', name: 'A. Okafor', reportsTo: CEO_ID };

export const roster: Officer[] = [
  { id: CEO_ID, name: 'I. Halvorsen' },
  { id: cooId, name: 'T. Brandt', reportsTo: CEO_ID },
  CFO,
];

// Shown under the chart, so the COO asked for the full title here.
export const footer = 'Approved by the Chief Operating Officer';

/** Everyone who reports to the COO, directly. */
export function teamOfCOO(): Officer[] {
  return roster.filter((officer) => officer.reportsTo === cooId);
}
