/** A panel state small enough to read, with every kind of cell in it. */
import type { Comparison } from '../../src/core/compare/compareRoles';
import { categoryLabels, dimensionLabels } from '../../src/core/compare/labels';
import type { PanelState, PanelStrings, RoleOption } from '../../src/webview/protocol';

const l10n = { t: (text: string) => text };

export const strings: PanelStrings = {
  choose: 'Choose',
  insert: 'Insert',
  empty: 'Nothing yet',
  emptyHint: 'Choose two',
  addRole: 'Add',
  remove: 'Remove {0}',
  swap: 'Swap {0}',
  confused: 'Often taken for',
  openEntry: 'Open {0}',
  derived: 'derived',
  derivedNote: 'Derived cells are derived.',
  noDistinction: 'No distinction',
  notEstablished: 'not established',
  general: 'general knowledge',
  together: 'Together',
  trap: 'Trap',
  sources: 'Sources',
  source: 'Source {0}',
  tiers: { A: 'tier A', B: 'tier B', C: 'tier C' },
  table: '{0} side by side',
  dimension: 'Aspect',
  definition: 'Definition',
  changed: 'Comparing {0}',
  dimensions: dimensionLabels(l10n),
  categories: categoryLabels(l10n),
};

export const roles: readonly RoleOption[] = [
  { id: 'ceo', title: 'Chief Executive Officer', acronym: 'CEO', category: 'c-suite-core' },
  { id: 'coo', title: 'Chief Operating Officer', acronym: 'COO', category: 'c-suite-core' },
  { id: 'cfo', title: 'Chief Financial Officer', acronym: 'CFO', category: 'c-suite-core' },
  { id: 'cso-strategy', title: 'Chief Strategy Officer', acronym: 'CSO', category: 'c-suite-functional' },
  { id: 'cso-security', title: 'Chief Security Officer', acronym: 'CSO', category: 'c-suite-functional' },
  { id: 'chair', title: 'Chair', category: 'board' },
];

export const comparison: Comparison = {
  columns: [
    { id: 'ceo', title: 'Chief Executive Officer', acronym: 'CEO', definition: 'Runs the company.', confusedWith: ['chair'] },
    { id: 'coo', title: 'Chief Operating Officer', acronym: 'COO', definition: 'Runs the operations.', confusedWith: ['cfo'] },
  ],
  headlines: ['The CEO decides, the COO delivers.', 'A second thought.'],
  rows: [
    {
      dimension: 'accountable-to',
      cells: [
        { text: 'The board.', basis: 'sourced', derived: false, sources: [0, 1] },
        { text: 'The CEO.', basis: 'general', derived: true, sources: [], scope: 'usually' },
      ],
    },
    { dimension: 'legal-standing', cells: [undefined, { text: 'None.', basis: 'mixed', derived: false, sources: [1] }] },
  ],
  traps: [{ text: 'Not every COO is a deputy.', basis: 'sourced', derived: false, sources: [0] }],
  together: [{ text: 'They talk daily.', basis: 'general', derived: false, sources: [] }],
  sources: [
    { id: 'code', title: 'A code', url: 'https://example.com/code', tier: 'A', supports: 'Duties.' },
    { id: 'book', title: 'A book', tier: 'B', supports: 'Practice.' },
  ],
};

/** The state as the panel gets it: by way of JSON, which turns undefined in a list into null. */
export function sampleState(changes: Partial<PanelState> = {}): PanelState {
  return JSON.parse(JSON.stringify({ roles, chosen: ['ceo', 'coo'], most: 4, comparison, strings, ...changes })) as PanelState;
}

export const emptyState = (): PanelState => sampleState({ chosen: [], comparison: undefined });
