import * as vscode from 'vscode';
import { COMPARISON_VIEW } from '../ids';
import type { Panel } from './panel';
import { drawPanel } from './panelWebview';

/** The panel in the side bar. */
export function registerComparisonView(panel: Panel, extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.window.registerWebviewViewProvider(COMPARISON_VIEW, {
    resolveWebviewView: async (view) => {
      await panel.store.ready();
      const shown = { webview: view.webview, place: 'sidebar', isVisible: () => view.visible, onDidChangeVisibility: view.onDidChangeVisibility } as const;
      const drawn = drawPanel(shown, panel, extensionUri);
      view.onDidDispose(() => drawn.dispose());
    },
  });
}
