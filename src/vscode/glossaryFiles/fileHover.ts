import * as vscode from 'vscode';
import type { LoadFileTools } from '../fileTools';
import type { GlossaryStore } from '../glossaryStore';
import { OWN_FILES } from './glossaryFile';

/** Tells in a glossary file what an id stands for, and what an entry or a field overrides. */
export function registerFileHover(store: GlossaryStore, loadTools: LoadFileTools): vscode.Disposable {
  return vscode.languages.registerHoverProvider(OWN_FILES, {
    provideHover: async (document, position) => {
      const { version } = document;
      const [tools, bundled, effective] = await Promise.all([loadTools(), store.ready(), store.load(document)]);
      if (document.version !== version) return undefined;
      const hover = tools.fileHover(document.getText(), document.offsetAt(position), bundled, effective, vscode.l10n);
      if (hover === undefined) return undefined;
      return new vscode.Hover(new vscode.MarkdownString(hover.markdown), new vscode.Range(document.positionAt(hover.start), document.positionAt(hover.end)));
    },
  });
}
