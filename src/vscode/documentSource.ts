import type * as vscode from 'vscode';
import type { Source } from '../core/mentions/finding/findOccurrences';

/** A document for the core. Line ends are as in the document, so offsets are those of `document.offsetAt`. */
export function sourceOf(document: vscode.TextDocument): Source {
  return { text: document.getText(), languageId: document.languageId };
}

/** In UTF-16 code units, without making a copy of the text. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
