import * as vscode from 'vscode';
import { readerOf } from '../core/mentions/reader';
import { annotateRoles } from '../core/preview/annotateRoles';
import type { MarkdownToken } from '../core/preview/previewText';
import { roleNotes } from '../core/preview/roleNotes';
import type { GlossaryStore } from './glossaryStore';
import { pinsOf } from './readers';
import { previewedRoles } from './settings';

/** What of markdown-it matters here. */
interface MarkdownIt {
  readonly renderer: { render: Render };
}

type Render = (tokens: readonly MarkdownToken[], options: unknown, env: unknown) => string;

/** What the editor's Markdown extension asks of those that take part in its preview. */
export interface MarkdownPlugin {
  extendMarkdownIt<M extends MarkdownIt>(md: M): M;
}

/** Tells in the editor's own Markdown preview what roles mean, to who points at them. */
export function registerMarkdownPreview(store: GlossaryStore): vscode.Disposable & MarkdownPlugin {
  let isAsked = false;
  const refresh = (): void => {
    // Until a preview was opened there is none to draw anew, and no reason to start the extension that draws it.
    if (isAsked) void vscode.commands.executeCommand('markdown.preview.refresh');
  };
  const listener = vscode.Disposable.from(
    store.onDidChange(refresh),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('executiveRoles.markdownPreview') || event.affectsConfiguration('executiveRoles.meanings')) refresh();
    }),
  );
  return {
    dispose: () => void listener.dispose(),
    extendMarkdownIt: (md) => {
      const { renderer } = md;
      const render = renderer.render.bind(renderer);
      isAsked = true;
      renderer.render = (tokens, options, env) => render(annotated(store, tokens, documentOf(env), refresh), options, env);
      return md;
    },
  };
}

function annotated(store: GlossaryStore, tokens: readonly MarkdownToken[], uri: vscode.Uri | undefined, refresh: () => void): readonly MarkdownToken[] {
  const which = previewedRoles(uri);
  if (which === 'off') return tokens;
  const glossary = store.ofFile(uri);
  if (glossary === undefined) {
    // A preview does not wait: it is drawn again.
    void store.ready().then(refresh);
    return tokens;
  }
  const pinOf = uri === undefined ? undefined : pinsOf(glossary, { uri, languageId: 'markdown' });
  // The words are those that a reader sees: what was markup is gone.
  return annotateRoles(tokens, (text) => roleNotes(readerOf(glossary, { text, languageId: 'plaintext' }, pinOf)), which);
}

/** The editor tells whose preview it draws, but not when somebody has a text drawn. */
function documentOf(env: unknown): vscode.Uri | undefined {
  return typeof env === 'object' && env !== null && 'currentDocument' in env && env.currentDocument instanceof vscode.Uri ? env.currentDocument : undefined;
}
