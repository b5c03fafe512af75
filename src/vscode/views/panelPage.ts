import * as vscode from 'vscode';
import type { ToPanel } from '../../webview/protocol';

/** The panel's page: nothing loads but our own style and script, and the first state is in it, so it paints at once. */
export function panelPage(webview: vscode.Webview, extensionUri: vscode.Uri, message: ToPanel): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const address = (...path: readonly string[]) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
  return `<!DOCTYPE html>
<html lang="${vscode.env.language.replace(/[^\w-]/gu, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('media', 'panel.css')}">
<link rel="stylesheet" href="${address('media', 'rooms.css')}">
<title>Executive Roles</title>
</head>
<body>
<main id="panel"></main>
<script type="application/json" id="state">${JSON.stringify(message).replaceAll('<', '\\u003c')}</script>
<script nonce="${nonce}" src="${address('dist', 'webview.js')}"></script>
</body>
</html>`;
}
