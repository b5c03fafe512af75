import * as vscode from 'vscode';
import { completeRole } from '../core/complete/completeRole';
import type { Glossary } from '../core/glossary/glossary';
import type { GlossaryStore } from './glossaryStore';
import { isOfferedWhileTyping } from './settings';
import { isWrittenAt } from './writtenAt';

const TAKEN_BACK: readonly (vscode.TextDocumentChangeReason | undefined)[] = [vscode.TextDocumentChangeReason.Undo, vscode.TextDocumentChangeReason.Redo];

/**
 * Opens the list of roles at the letter that makes a beginning of what is written. The editor asks nobody while prose is
 * typed, and within a word it hears no trigger character. A name that is there in full closes the list: who has typed it
 * wants the Enter key for a new line.
 */
export function registerSuggestWhileTyping(store: GlossaryStore): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change] = contentChanges;
    if (contentChanges.length !== 1 || change?.rangeLength !== 0 || !/^\p{L}$/u.test(change.text) || TAKEN_BACK.includes(reason)) return;
    if (document !== vscode.window.activeTextEditor?.document || !isOfferedWhileTyping(document)) return;
    const end = change.range.start.translate(0, change.text.length);
    const line = document.lineAt(end.line).text;
    // In the middle of a word nothing is offered.
    if (/^[\p{L}\p{N}_]/u.test(line.slice(end.character))) return;
    const { version } = document;
    void store.use((glossary) => (document.version === version ? follow(glossary, line.slice(0, end.character), () => isWrittenAt(document, document.offsetAt(end) - 1)) : undefined), document);
  });
}

function follow(glossary: Glossary, before: string, isWritten: () => boolean): void {
  const begun = completeRole(glossary, before, NONE);
  if (begun === undefined || !isWritten()) return;
  const wasBegun = completeRole(glossary, before.slice(0, -1), NONE) !== undefined;
  if (begun.items.some(({ insert }) => before.endsWith(insert))) void vscode.commands.executeCommand('hideSuggestWidget');
  else if (!wasBegun) void vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}

const NONE = (): ReadonlyMap<string, number> => new Map();
