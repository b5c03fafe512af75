import * as vscode from 'vscode';
import type { CheckOptions } from '../../core/checks/check';
import { lengthOf } from '../documentSource';
import { checkSettings } from '../settings';

/** Documents that a writer works on. Those of a virtual workspace have the scheme of its folders. */
const SCHEMES: readonly string[] = ['file', 'untitled', 'vscode-notebook-cell'];

/** In UTF-16 code units. Of a longer text only what is on the screen is checked, a far longer one is left alone. */
const LONG = 1_000_000;
const TOO_LONG = 50_000_000;

export function isLong(document: vscode.TextDocument): boolean {
  return lengthOf(document) > LONG;
}

/** What is to be looked for in a document; undefined where nothing is. */
export function checkOptionsOf(document: vscode.TextDocument): CheckOptions | undefined {
  if (!isWorkedOn(document)) return undefined;
  const { profile, code } = checkSettings(document);
  if (profile === 'off' || lengthOf(document) > TOO_LONG) return undefined;
  // What is looked for in a document as a whole would take too long in a long one.
  return { profile: isLong(document) ? 'gentle' : profile, languageId: document.languageId, l10n: vscode.l10n, ...(code === undefined ? {} : { code }) };
}

function isWorkedOn({ uri: { scheme }, isClosed }: vscode.TextDocument): boolean {
  return !isClosed && (SCHEMES.includes(scheme) || vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme === scheme) === true);
}
