import * as vscode from 'vscode';
import { placeFrom, type MentionOrder } from '../../core/document/mentionedRoles';
import type { Glossary } from '../../core/glossary/glossary';
import { mentionsIn } from '../../core/mentions/findMentions';
import { readerFor } from '../readers';
import type { DocumentRoles } from './documentRoles';

/**
 * Shows the next mention of a role, or the one before, seen from the cursor. The focus stays in the panel, so that the
 * reader can go on; what to say to those who do not see the editor comes back.
 */
export async function jumpTo(glossary: Glossary, here: DocumentRoles, order: MentionOrder, { key, step }: { readonly key: string; readonly step: 1 | -1 }): Promise<string | undefined> {
  const { document } = here;
  const entry = here.entries(glossary, order).find((each) => each.key === key);
  if (document === undefined || entry === undefined) return undefined;
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document) ?? (await vscode.window.showTextDocument(document, { preserveFocus: true }));
  const { selection } = editor;
  const place = placeFrom(entry.places, document.offsetAt(step === 1 ? selection.end : selection.start), step);
  if (place === undefined) return undefined;
  const [mention] = mentionsIn(readerFor(glossary, document), place, place + 1);
  const range = new vscode.Range(document.positionAt(place), document.positionAt(mention?.end ?? place));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return vscode.l10n.t('Line {0}: mention {1} of {2}', String(range.start.line + 1), String(entry.places.indexOf(place) + 1), String(entry.places.length));
}
