import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { rolesOf } from '../../core/glossary/glossary';
import type { Role } from '../../core/glossary/types';
import { renderRolePage } from '../../core/page/renderRolePage';
import type { GlossaryStore } from '../glossaryStore';
import { readArguments } from './arguments';
import { pickRole } from './pickRoles';
import { rolesAtCursor } from './suggested';

const SCHEME = 'executive-roles';

/** Opens a role's page in the glossary, a read-only document; asks for the role where none is given. */
export function registerOpenGlossary(store: GlossaryStore): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    store.onDidChange(() => vscode.workspace.textDocuments.forEach(({ uri }) => (uri.scheme === SCHEME ? changed.fire(uri) : undefined))),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) =>
        store.use((glossary) => {
          const role = glossary.roles.get(uri.query);
          return role === undefined ? vscode.l10n.t('The glossary has no role {0}.', uri.query) : renderRolePage(glossary, role, vscode.l10n);
        }),
    }),
    vscode.commands.registerCommand(COMMANDS.openGlossary, async (given: unknown) => {
      const glossary = await store.load();
      const [asked] = rolesOf(glossary, readArguments(given).roles ?? []);
      const role = asked ?? (await pickRole(glossary, { title: vscode.l10n.t('Open Glossary'), suggested: rolesAtCursor(glossary) }));
      if (role !== undefined) await showPage(pageOf(role));
    }),
  );
}

/** Where the page of a role can be opened. */
export function pageOf(role: Role): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${role.title.replaceAll('/', '-')}.md`, query: role.id });
}

/** Rendered where the editor's own Markdown preview is there, which it is unless the reader disabled it. */
async function showPage(page: vscode.Uri): Promise<void> {
  const commands = await vscode.commands.getCommands(true);
  if (commands.includes('markdown.showPreview')) await vscode.commands.executeCommand('markdown.showPreview', page);
  else await vscode.window.showTextDocument(page, { preview: true });
}
