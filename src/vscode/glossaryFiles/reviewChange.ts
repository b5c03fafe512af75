import * as vscode from 'vscode';
import type { TargetFile } from './chooseFile';

const SCHEME = 'executive-roles-change';
let count = 0;

/** Shows a file beside what it would become, and asks whether to go on; it can be looked through while the question stands. */
export async function reviewChange({ uri, isNew, name }: TargetFile, after: string, question: string, yes: string): Promise<boolean> {
  count += 1;
  const side = (which: string) => vscode.Uri.from({ scheme: SCHEME, path: uri.path, query: `${which}-${String(count)}` });
  const [before, changed] = [isNew ? side('before') : uri, side('after')];
  const texts = vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: ({ query }) => (query.startsWith('after') ? after : '') });
  try {
    await vscode.commands.executeCommand('vscode.diff', before, changed, vscode.l10n.t('{0} after the change', name), { preview: true });
    const picked = await vscode.window.showQuickPick([yes, vscode.l10n.t('Leave the file as it is')], { title: question, ignoreFocusOut: true });
    return picked === yes;
  } finally {
    await closeDiff(changed);
    texts.dispose();
  }
}

async function closeDiff(changed: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === changed.toString()));
}
