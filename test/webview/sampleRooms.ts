/** Every room of the panel, small enough to read and with all kinds of things in it. */
import { mentionedRoles } from '../../src/core/document/mentionedRoles';
import { rolesOf } from '../../src/core/glossary/glossary';
import { findMentions } from '../../src/core/mentions/findMentions';
import { describeOrg } from '../../src/core/org/describeOrg';
import { layoutOrg } from '../../src/core/org/layoutOrg';
import { orgGraph } from '../../src/core/org/orgGraph';
import { variantName } from '../../src/core/org/orgWords';
import { rolePage } from '../../src/core/page/rolePage';
import { searchEntries } from '../../src/core/search/searchEntries';
import type { DocumentRoom, GlossaryRoom, OrgRoom, PanelState, RoleOption } from '../../src/webview/protocol';
import { orgGlossary } from '../core/org/orgGlossary';
import { english, testGlossary } from '../helpers/glossary';
import { documentState, emptyState, glossaryState, orgState, sampleState } from './sampleState';

const glossary = testGlossary();
const MEMO = 'The CEO met the COO.\nThe CSO (chief sales officer) came.\nThen the CEO left.';

const optionsOf = (ids: readonly string[]): readonly RoleOption[] => rolesOf(glossary, ids).map(({ id, title, category }) => ({ id, title, category }));

/** What a text mentions, as the host has it. */
export function entriesOf(text: string): DocumentRoom['entries'] {
  const entries = mentionedRoles(glossary, findMentions(glossary, { text, languageId: 'plaintext' }), 'appearance');
  return entries.map((entry) => ({ ...entry, line: text.slice(0, entry.places[0]).split('\n').length, options: optionsOf(entry.candidates) }));
}

/** A role, two of them mentioned twice, a title that the glossary does not have and letters that are unclear. */
export const memoState = (changes: Partial<DocumentRoom> = {}): PanelState => documentState({ entries: [...entriesOf('The CSO.'), ...entriesOf(MEMO)], ...changes });

export const listState = (changes: Partial<GlossaryRoom> = {}): PanelState => glossaryState({ entries: searchEntries(glossary, (id) => id === 'chair'), ...changes });

export const pageState = (id: string): PanelState => {
  const [role] = rolesOf(glossary, [id]);
  if (role === undefined) throw new Error(`There is no role ${id}`);
  return glossaryState({ page: rolePage(glossary, role, english), said: role.title });
};

/** A company as a picture, with a choice of laws, lines of every kind and notes on some. */
export function companyState(changes: Partial<OrgRoom> = {}): PanelState {
  const company = orgGlossary();
  const graph = orgGraph(company, ['ceo', 'coo', 'cfo', 'supervisory-board', 'controller']);
  const variants = graph.variants.map((id) => ({ id, name: variantName(id, english) }));
  return orgState({ picture: layoutOrg(graph, { narrow: true }), sentences: describeOrg(graph, company, english), variants, left: 2, ...changes });
}

/** By name. */
export const ROOMS: readonly (readonly [name: string, state: () => PanelState])[] = [
  ['a document', memoState],
  ['a long document', () => memoState({ isCut: true, order: 'count' })],
  ['a document without roles', () => documentState({ isCut: true })],
  ['no document', () => documentState({ file: undefined })],
  ['the glossary', listState],
  ['a search', () => listState({ query: 'chief', category: 'c-suite-core' })],
  ['a search without results', () => listState({ query: 'xyzzy' })],
  ['a role’s page', () => pageState('ceo')],
  ['a plain role’s page', () => pageState('chief-of-staff')],
  ['a comparison', sampleState],
  ['a comparison in an editor tab', () => sampleState({ onlyDiffering: true }, 'editor')],
  ['one chosen role', () => sampleState({ chosen: ['ceo'], comparison: undefined })],
  ['no chosen role', emptyState],
  ['a picture', companyState],
  ['no picture', () => orgState({ picture: undefined })],
];
