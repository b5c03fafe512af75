import * as vscode from 'vscode';

/** Asks where to save a picture, and saves it. */
export async function saveSvg(picture: string | undefined): Promise<void> {
  if (picture === undefined) return;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save the Reporting Lines'),
    filters: { SVG: ['svg'] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, 'reporting-lines.svg') }),
  });
  if (target === undefined) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(picture));
  const open = vscode.l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('Saved {0}.', vscode.workspace.asRelativePath(target)), open);
  if (chosen === open) await vscode.commands.executeCommand('vscode.open', target);
}
