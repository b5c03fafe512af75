import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { COMPARISON_EDITOR } from '../ids';
import type { Panel } from './panel';
import { drawPanel } from './panelWebview';

/** The comparison in an editor tab: one tab, which comes to the front when asked for again and is there after a reload. */
export function registerComparisonEditor(panel: Panel, extensionUri: vscode.Uri): vscode.Disposable {
  let open: vscode.WebviewPanel | undefined;
  const take = async (editor: vscode.WebviewPanel): Promise<void> => {
    open = editor;
    editor.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'sidebar.svg');
    await panel.store.ready();
    const shown = { webview: editor.webview, place: 'editor', isVisible: () => editor.visible, onDidChangeVisibility: editor.onDidChangeViewState } as const;
    const drawn = drawPanel(shown, panel, extensionUri);
    editor.onDidDispose(() => {
      drawn.dispose();
      open = undefined;
    });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.openComparison, async () => {
      if (open === undefined) await take(vscode.window.createWebviewPanel(COMPARISON_EDITOR, vscode.l10n.t('Roles Side by Side'), vscode.ViewColumn.Active));
      else open.reveal();
    }),
    vscode.window.registerWebviewPanelSerializer(COMPARISON_EDITOR, { deserializeWebviewPanel: take }),
    new vscode.Disposable(() => open?.dispose()),
  );
}
