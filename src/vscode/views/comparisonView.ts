import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { MAX_COMPARED } from '../../core/compare/compareRoles';
import { rolesOf } from '../../core/glossary/glossary';
import type { FromPanel, ToPanel } from '../../webview/protocol';
import type { GlossaryStore } from '../glossaryStore';
import { COMPARISON_VIEW } from '../ids';
import { panelPage } from './panelPage';
import { panelState } from './panelState';
import type { Selection } from './selection';

/** The comparison panel in the side bar. The page gets its first state with it, and every later one whole. */
export function registerComparisonView(store: GlossaryStore, selection: Selection, extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.window.registerWebviewViewProvider(COMPARISON_VIEW, {
    resolveWebviewView: async (view) => {
      const { webview } = view;
      webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist'), vscode.Uri.joinPath(extensionUri, 'media')] };
      const glossary = await store.load();
      const state = () => panelState(glossary, selection.roles);
      const draw = () => (webview.html = panelPage(webview, extensionUri, state()));
      const known = (ids: readonly string[]) => rolesOf(glossary, ids).map(({ id }) => id);
      const listeners = vscode.Disposable.from(
        webview.onDidReceiveMessage((message: unknown) => receive(message, selection, known)),
        selection.onDidChange(() => (view.visible ? webview.postMessage({ type: 'state', state: state() } satisfies ToPanel) : draw())),
        // A hidden page is thrown away and made anew from its text when it is shown again: keep that text true.
        view.onDidChangeVisibility(() => (view.visible ? undefined : draw())),
      );
      view.onDidDispose(() => listeners.dispose());
      draw();
    },
  });
}

function receive(message: unknown, selection: Selection, known: (ids: readonly string[]) => readonly string[]): Thenable<unknown> | undefined {
  if (!isFromPanel(message)) return undefined;
  switch (message.type) {
    case 'compare':
      return selection.choose(known(message.ids).slice(0, MAX_COMPARED));
    case 'choose':
      return vscode.commands.executeCommand(COMMANDS.compareRoles, { roles: selection.roles, choose: true });
    case 'insert':
      return vscode.commands.executeCommand(COMMANDS.insertComparison, { roles: selection.roles });
    case 'openRole':
      return vscode.commands.executeCommand(COMMANDS.openGlossary, { roles: known([message.id]) });
  }
}

/** The page is ours, but what it posts crosses a border: only what the protocol says is taken. */
function isFromPanel(message: unknown): message is FromPanel {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'compare') return 'ids' in message && Array.isArray(message.ids) && message.ids.every((id) => typeof id === 'string');
  if (message.type === 'openRole') return 'id' in message && typeof message.id === 'string';
  return message.type === 'choose' || message.type === 'insert';
}
