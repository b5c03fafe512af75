import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { MAX_COMPARED } from '../../core/compare/compareRoles';
import { rolesOf, type Glossary } from '../../core/glossary/glossary';
import type { FromPanel } from '../../webview/protocol';
import { copyComparison } from './copyComparison';
import { jumpTo } from './jumpTo';
import { orgFile } from './orgRoom';
import type { Panel } from './panel';
import { saveSvg } from './saveSvg';

/** Does what the reader asked of the panel. */
export async function receive(message: FromPanel, glossary: Glossary, panel: Panel): Promise<unknown> {
  const { selection, memory } = panel;
  const known = (ids: readonly string[]) => rolesOf(glossary, ids).map(({ id }) => id);
  switch (message.type) {
    case 'tab':
      return memory.choose({ tab: message.tab });
    case 'compare':
      await memory.keep({ tab: 'compare' });
      return selection.choose(known(message.ids).slice(0, MAX_COMPARED));
    case 'choose':
      return vscode.commands.executeCommand(COMMANDS.compareRoles, { roles: selection.roles, choose: true });
    case 'insert':
      await bringTextBack(panel);
      return vscode.commands.executeCommand(COMMANDS.insertComparison, { roles: selection.roles });
    case 'copy':
      return copyComparison(glossary, selection.roles, message.format);
    case 'enlarge':
      return vscode.commands.executeCommand(COMMANDS.openComparison);
    case 'onlyDiffering':
      return memory.choose({ onlyDiffering: message.only });
    case 'openRole':
      return vscode.commands.executeCommand(COMMANDS.openGlossary, { roles: known([message.id]) });
    case 'insertDefinition':
      await bringTextBack(panel);
      return vscode.commands.executeCommand(COMMANDS.insertDefinition, { roles: known([message.id]) });
    case 'saveOrg':
      return saveSvg(orgFile(glossary, panel));
    default:
      return receiveRoom(message, glossary, panel);
  }
}

/** The large comparison covers the text it was opened from, which is to be written into. */
async function bringTextBack({ here: { document } }: Panel): Promise<void> {
  if (vscode.window.activeTextEditor === undefined && document !== undefined) await vscode.window.showTextDocument(document);
}

type Others = Extract<FromPanel, { type: 'page' | 'search' | 'order' | 'jump' | 'meaning' | 'orgOf' | 'variant' }>;

async function receiveRoom(message: Others, glossary: Glossary, { memory, here }: Panel): Promise<unknown> {
  switch (message.type) {
    case 'page':
      return memory.choose({ tab: 'glossary', page: message.id }, { focus: message.id === undefined ? `role:${memory.choice.page ?? ''}` : 'page-title' });
    case 'search':
      // The list follows what is typed by itself; only another category is drawn anew.
      return message.category === memory.choice.category ? memory.keep({ query: message.query }) : memory.choose({ query: message.query, category: message.category });
    case 'order':
      return memory.choose({ order: message.order });
    case 'orgOf':
      return memory.choose({ orgOf: message.of });
    case 'variant':
      return memory.choose({ variant: message.variant });
    case 'jump': {
      const said = await jumpTo(glossary, here, memory.choice.order, message);
      return said === undefined ? undefined : memory.choose({}, { said });
    }
    case 'meaning': {
      const entry = here.entries(glossary, 'appearance').find(({ key }) => key === message.key);
      const { document } = here;
      if (entry === undefined || document === undefined) return undefined;
      const { line, character } = document.positionAt(entry.places[0] ?? 0);
      return vscode.commands.executeCommand(COMMANDS.chooseMeaning, { form: entry.title, at: { uri: document.uri.toString(), line, character } });
    }
  }
}
