import * as vscode from 'vscode';
import type { PanelState, ToPanel } from '../../webview/protocol';
import type { Panel } from './panel';
import type { Attention } from './panelMemory';
import { panelPage } from './panelPage';
import { panelState } from './panelState';
import { readMessage } from './readMessage';
import { receive } from './receive';

export interface Shown {
  readonly webview: vscode.Webview;
  readonly place: PanelState['place'];
  isVisible(): boolean;
  readonly onDidChangeVisibility: vscode.Event<unknown>;
}

/** Draws the panel into a webview and keeps it current: the page gets its first state with it, and every later one whole. */
export function drawPanel({ webview, place, isVisible, onDidChangeVisibility }: Shown, panel: Panel, extensionUri: vscode.Uri): vscode.Disposable {
  const { store, selection, memory, here } = panel;
  const glossaryHere = () => store.of(here.document);
  webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist'), vscode.Uri.joinPath(extensionUri, 'media')] };
  const message = ({ focus, said }: Attention = {}): ToPanel => ({ type: 'state', state: panelState(glossaryHere(), panel, place, said), focus });
  // A hidden page is thrown away and made anew from its text when it is shown again: that text must stay true.
  const draw = (attention?: Attention) => (webview.html = panelPage(webview, extensionUri, message(attention)));
  const show = (attention?: Attention) => {
    if (!isVisible()) return void draw();
    memory.takeWanted();
    return void webview.postMessage(message(attention));
  };
  const isAboutText = () => place === 'sidebar' && (memory.choice.tab === 'document' || memory.choice.tab === 'org');
  draw(memory.takeWanted());
  return vscode.Disposable.from(
    webview.onDidReceiveMessage((received: unknown) => {
      const read = readMessage(received);
      return read === undefined ? undefined : receive(read, glossaryHere(), panel);
    }),
    selection.onDidChange(() => show()),
    memory.onDidChange(show),
    store.onDidChange(() => show()),
    here.onDidChange(() => (isAboutText() ? show() : undefined)),
    onDidChangeVisibility(() => (isVisible() ? undefined : draw())),
  );
}
