import * as vscode from 'vscode';
import type { CommandArguments } from '../../core/commands';
import { STYLES } from '../../core/insert/styles';

/** What a command was given, with everything that is not as it should be left out: anyone may run a command. */
export function readArguments(value: unknown): CommandArguments {
  if (typeof value !== 'object' || value === null) return {};
  const roles = 'roles' in value && Array.isArray(value.roles) ? value.roles.filter((id): id is string => typeof id === 'string').slice(0, 20) : undefined;
  const at = 'at' in value ? readPlace(value.at) : undefined;
  const choose = 'choose' in value && value.choose === true;
  const form = 'form' in value && typeof value.form === 'string' ? value.form : undefined;
  const means = 'means' in value && typeof value.means === 'string' ? value.means : undefined;
  const style = 'style' in value ? STYLES.find((each) => each === value.style) : undefined;
  return { choose, ...(style === undefined ? {} : { style }), ...(form === undefined ? {} : { form }), ...(means === undefined ? {} : { means }), ...(roles === undefined ? {} : { roles }), ...(at === undefined ? {} : { at }) };
}

function readPlace(value: unknown): CommandArguments['at'] {
  if (typeof value !== 'object' || value === null || !('uri' in value) || !('line' in value) || !('character' in value)) return undefined;
  const { uri, line, character } = value;
  return typeof uri === 'string' && isCount(line) && isCount(character) ? { uri, line, character } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** The editor that shows the document named, or the active one where none is named. */
export function editorFor(at: CommandArguments['at']): vscode.TextEditor | undefined {
  if (at === undefined) return vscode.window.activeTextEditor;
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === at.uri);
}
