import * as vscode from 'vscode';
import { PROFILES, type Profile } from '../core/checks/codes';
import type { Severity } from '../core/checks/finding';
import { SEVERITIES } from '../core/checks/severity';
import { meaningFor, readMeanings, type Meaning } from '../core/mentions/pins';
import { isLanguageSelected } from '../core/languages/selection';

/** Settings are read when they are used, so that a change holds at once. */

const SECTION = 'executiveRoles';

/** Whether hovers are wanted in this document. */
export function isHoverEnabled(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  return settings.get('hover.enabled', true) && isLanguageSelected(languages(settings), document.languageId);
}

/** Whether roles are offered while somebody types in this document. */
export function isCompletionEnabled(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(SECTION, document).get('completion.enabled', true);
}

/** Whether the list opens by itself: a writer who wants no list to do so has said it to the editor. */
export function isOfferedWhileTyping(document: vscode.TextDocument): boolean {
  return isCompletionEnabled(document) && vscode.workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters', true);
}

/** What is checked in this document, and how serious a finding may be shown to be at most. */
export function checkSettings(document: vscode.TextDocument): { readonly profile: Profile; readonly severity: Severity; readonly code: 'uk' | 'br' | undefined } {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  return {
    profile: oneOf(PROFILES, settings.get<unknown>('checks.profile')) ?? 'off',
    severity: oneOf(SEVERITIES, settings.get<unknown>('checks.severity')) ?? 'hint',
    code: oneOf(['uk', 'br'] as const, settings.get<unknown>('checks.governanceCode')),
  };
}

/** Of which roles the Markdown preview of a document tells. */
export function previewedRoles(uri: vscode.Uri | undefined): 'off' | 'first' | 'all' {
  return oneOf(['first', 'all'] as const, vscode.workspace.getConfiguration(SECTION, uri).get<unknown>('markdownPreview')) ?? 'off';
}

/** A file, open or not. */
type FileToRead = Pick<vscode.TextDocument, 'uri' | 'languageId'>;

/** What the reader chose for forms in a document. */
export type MeaningsIn = (document: FileToRead) => (form: string) => Meaning | undefined;

/** What the reader chose for forms in this document, as the settings are now. */
export const meaningsIn: MeaningsIn = (document) => meaningsFrom(meaningRows(document), document);

/** The same for many files, as the settings are now: they are asked once for each folder and language, on which alone they depend. */
export function meaningsOfMany(): MeaningsIn {
  const known = new Map<string, readonly Meaning[]>();
  return (document) => {
    const key = `${document.languageId} ${vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString() ?? ''}`;
    const rows = known.get(key) ?? meaningRows(document);
    known.set(key, rows);
    return meaningsFrom(rows, document);
  };
}

function meaningRows(document: FileToRead): readonly Meaning[] {
  return readMeanings(vscode.workspace.getConfiguration(SECTION, document).get('meanings'));
}

function meaningsFrom(rows: readonly Meaning[], { uri }: FileToRead): (form: string) => Meaning | undefined {
  if (rows.length === 0) return () => undefined;
  const path = vscode.workspace.asRelativePath(uri, false);
  return (form) => meaningFor(rows, path, form);
}

/** The column at which inserted comments wrap: the first ruler of the document's language, else where its lines wrap. */
export function commentWidth(document: vscode.TextDocument): number | undefined {
  const settings = vscode.workspace.getConfiguration('editor', document);
  const rulers = settings.get<unknown>('rulers');
  const first: unknown = Array.isArray(rulers) ? rulers[0] : undefined;
  return columnOf(first) ?? columnOf(settings.get<unknown>('wordWrapColumn'));
}

/** A ruler is a column, or an object with a column and a colour. */
function columnOf(ruler: unknown): number | undefined {
  if (typeof ruler === 'object' && ruler !== null && 'column' in ruler) return columnOf(ruler.column);
  return typeof ruler === 'number' && ruler > 0 ? ruler : undefined;
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((each) => each === value);
}

/** A hand-written setting may hold anything; what is no list of texts counts as the default. */
function languages(settings: vscode.WorkspaceConfiguration): readonly string[] {
  const list = settings.get<unknown>('hover.languages');
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : ['*'];
}
