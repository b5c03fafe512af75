import * as vscode from 'vscode';
import { compareRoles, MAX_COMPARED, MIN_COMPARED } from '../../core/compare/compareRoles';
import { onlyDiffering } from '../../core/compare/onlyDiffering';
import { acronymOf, rolesOf, type Glossary } from '../../core/glossary/glossary';
import type { Role } from '../../core/glossary/types';
import { rolePage } from '../../core/page/rolePage';
import { searchEntries } from '../../core/search/searchEntries';
import { languageTag } from '../../core/text/languageTag';
import type { CompareRoom, DocumentRoom, GlossaryRoom, PanelState, RoleOption, Room } from '../../webview/protocol';
import { orgRoom } from './orgRoom';
import type { Panel } from './panel';
import { panelStrings } from './panelStrings';

/** The whole picture that the panel shows now. */
export function panelState(glossary: Glossary, panel: Panel, place: PanelState['place'], said = ''): PanelState {
  const room = place === 'editor' ? compareRoom(glossary, panel) : roomOf(glossary, panel);
  return { place, room: said === '' ? room : { ...room, said }, strings: panelStrings(vscode.l10n, vscode.env.language) };
}

function roomOf(glossary: Glossary, panel: Panel): Room {
  switch (panel.memory.choice.tab) {
    case 'document':
      return documentRoom(glossary, panel);
    case 'glossary':
      return glossaryRoom(glossary, panel);
    case 'compare':
      return compareRoom(glossary, panel);
    case 'org':
      return orgRoom(glossary, panel);
  }
}

function documentRoom(glossary: Glossary, { here, memory }: Panel): DocumentRoom {
  const { document } = here;
  const { order } = memory.choice;
  if (document === undefined) return { kind: 'document', order, entries: [], isCut: false, said: vscode.l10n.t('No text is open.') };
  const entries = here.entries(glossary, order).map((entry) => ({
    ...entry,
    line: document.positionAt(entry.places[0] ?? 0).line + 1,
    options: rolesOf(glossary, entry.candidates).map(optionOf),
  }));
  const file = document.uri.path.split('/').at(-1) ?? '';
  return { kind: 'document', file, order, entries, isCut: here.isCut, said: vscode.l10n.t('Roles in {0}', file) };
}

function glossaryRoom(glossary: Glossary, { memory }: Panel): GlossaryRoom {
  const { query, category, page } = memory.choice;
  const role = page === undefined ? undefined : glossary.roles.get(page);
  if (role !== undefined) return { kind: 'glossary', entries: [], query, category, page: rolePage(glossary, role, vscode.l10n), said: role.title };
  return { kind: 'glossary', entries: searchEntries(glossary, (id) => isOwn(glossary, id)), query, category, said: '' };
}

/** Whether a reader's own file says anything of a role. */
function isOwn({ originOf }: Glossary, id: string): boolean {
  const origin = originOf?.(id)?.origin;
  return origin !== undefined && origin !== 'bundled';
}

function compareRoom(glossary: Glossary, { selection, memory }: Panel): CompareRoom {
  const chosen = rolesOf(glossary, selection.roles).slice(0, MAX_COMPARED);
  const ids = chosen.map(({ id }) => id);
  const comparison = ids.length < MIN_COMPARED ? undefined : compareRoles(glossary, ids);
  const only = memory.choice.onlyDiffering;
  const titles = new Intl.ListFormat(languageTag(vscode.env.language)).format(chosen.map(({ title }) => title));
  return {
    kind: 'compare',
    roles: glossary.rows.roles.map(optionOf),
    chosen: ids,
    comparison: comparison !== undefined && only ? onlyDiffering(comparison) : comparison,
    most: MAX_COMPARED,
    onlyDiffering: only,
    said: ids.length === 0 ? vscode.l10n.t('No roles chosen yet') : vscode.l10n.t('Comparing {0}', titles),
  };
}

export function optionOf(role: Role): RoleOption {
  return { id: role.id, title: role.title, acronym: acronymOf(role), category: role.category };
}
