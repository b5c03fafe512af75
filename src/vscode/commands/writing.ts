import * as vscode from 'vscode';
import type { CommandArguments } from '../../core/commands';
import type { Glossary } from '../../core/glossary/glossary';
import type { Role } from '../../core/glossary/types';
import type { RoleSelection, Selection } from '../../core/insert/names';
import type { InsertionRequest } from '../../core/insert/planInsertion';
import { readerFor } from '../readers';
import { commentWidth } from '../settings';
import { editorFor } from './arguments';
import { isReadOnly, sayReadOnly } from './readOnly';

/** The editor to write into, or undefined after telling the writer what is missing, before anything is asked. */
export function editorToWriteIn(at: CommandArguments['at']): vscode.TextEditor | undefined {
  const editor = editorFor(at);
  if (editor === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a document first, and put the cursor where the text should go.'));
    return undefined;
  }
  if (!isReadOnly(editor.document)) return editor;
  sayReadOnly();
  return undefined;
}

/** The cursors and selections of an editor, in UTF-16 offsets. */
export function selectionsOf({ document, selections }: vscode.TextEditor): readonly Selection[] {
  return selections.map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }));
}

/** The place that a link was made for, as a cursor; else the cursors and selections of the editor. */
export function selectionsAt(editor: vscode.TextEditor, at: CommandArguments['at']): readonly Selection[] {
  if (at === undefined) return selectionsOf(editor);
  const offset = editor.document.offsetAt(new vscode.Position(at.line, at.character));
  return [{ start: offset, end: offset }];
}

/** All but the style of a request to write about roles in a document as it is now. */
export function requestIn(glossary: Glossary, { document }: vscode.TextEditor, roles: readonly Role[], selections: readonly RoleSelection[]): Omit<InsertionRequest, 'style'> {
  return {
    glossary,
    roles,
    selections,
    document: {
      text: document.getText(),
      languageId: document.languageId,
      eol: document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n',
      width: commentWidth(document),
      isCell: document.uri.scheme === 'vscode-notebook-cell',
    },
    pinOf: readerFor(glossary, document).pinOf,
    l10n: vscode.l10n,
  };
}
