import * as vscode from 'vscode';
import { offerStyles } from '../../core/insert/offerStyles';
import type { InsertionRequest } from '../../core/insert/planInsertion';
import { STYLES, styleLabels, type Style } from '../../core/insert/styles';

const KEY = 'insert.styles';

/** Lets the writer choose how to write, each way with what it would write; the one chosen last in the language comes first. */
export async function pickStyle(request: Omit<InsertionRequest, 'style'>, memory: vscode.Memento): Promise<Style | undefined> {
  const { languageId } = request.document;
  const kept = memory.get<Readonly<Record<string, unknown>>>(KEY, {});
  const labels = styleLabels(vscode.l10n);
  const items = offerStyles(request, STYLES.find((style) => style === kept[languageId])).map(({ style, preview }) => ({ label: labels[style], detail: preview, style }));
  if (items.length === 0) {
    void vscode.window.showWarningMessage(vscode.l10n.t('Nothing can be inserted here: the document holds data, not text.'));
    return undefined;
  }
  const roles = request.roles.map(({ title }) => title).join(', ');
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Insert {0}', roles), placeHolder: vscode.l10n.t('How should it be written?'), matchOnDetail: true });
  if (picked !== undefined) await memory.update(KEY, { ...kept, [languageId]: picked.style });
  return picked?.style;
}
