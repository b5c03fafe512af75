/** A panel state small enough to read, with every kind of cell in it. */
import type { Comparison } from '../../src/core/compare/compareRoles';
import type { PanelStrings } from '../../src/webview/panelStrings';
import { panelStrings } from '../../src/vscode/views/panelStrings';
import type { CompareRoom, DocumentRoom, GlossaryRoom, OrgRoom, PanelState, RoleOption } from '../../src/webview/protocol';

const l10n = { t: (text: string) => text };

export const strings: PanelStrings = panelStrings(l10n, 'en');

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
function stateOf(room: PanelState['room'], place: PanelState['place'] = 'sidebar'): PanelState {
  return JSON.parse(JSON.stringify({ place, room, strings })) as PanelState;
}

/** Two roles side by side. */
export function sampleState(changes: Partial<CompareRoom> = {}, place: PanelState['place'] = 'sidebar'): PanelState {
  return stateOf({ kind: 'compare', roles, chosen: ['ceo', 'coo'], most: 4, comparison, onlyDiffering: false, said: 'Comparing two', ...changes }, place);
}

export const emptyState = (): PanelState => sampleState({ chosen: [], comparison: undefined, said: 'Nothing chosen' });

export const documentState = (changes: Partial<DocumentRoom> = {}): PanelState => stateOf({ kind: 'document', file: 'memo.md', order: 'appearance', entries: [], isCut: false, said: 'Roles in memo.md', ...changes });

export const glossaryState = (changes: Partial<GlossaryRoom> = {}): PanelState => stateOf({ kind: 'glossary', entries: [], query: '', said: '', ...changes });

export const orgState = (changes: Partial<OrgRoom> = {}): PanelState => stateOf({ kind: 'org', of: 'comparison', title: 'Who answers to whom', sentences: [], variants: [], left: 0, said: '', ...changes });
