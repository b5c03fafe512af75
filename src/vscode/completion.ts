import * as vscode from 'vscode';
import { completeRole, type Completion } from '../core/complete/completeRole';
import { rolesUsed } from '../core/complete/rolesUsed';
import type { Glossary } from '../core/glossary/glossary';
import type { Role } from '../core/glossary/types';
import { zoneAt } from '../core/mentions/finding/zones/zoneAt';
import { escapeHover } from '../core/text/markdown';
import { sourceOf } from './documentSource';
import type { GlossaryStore } from './glossaryStore';
import { readerFor } from './readers';
import { isCompletionEnabled } from './settings';

/** In a longer text it would take too long to tell what is code and what is not, at every letter. */
const LONGEST = 2_000_000;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
/** In it the editor offers nothing by itself while somebody writes, unless it is told to. */
const SILENT = 'markdown';

/** Offers roles while their names are typed: in prose, and in the comments of programs. */
export function registerCompletion(store: GlossaryStore): vscode.Disposable {
  const roles = new WeakMap<vscode.CompletionItem, Role>();
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: (document, position) => {
      if (!isCompletionEnabled(document)) return undefined;
      return store.use((glossary) => completionsAt(glossary, document, position, roles), document);
    },
    // The definition only once somebody looks at an item.
    resolveCompletionItem: (item) => {
      const role = roles.get(item);
      if (role !== undefined) item.documentation = new vscode.MarkdownString(escapeHover(role.definition));
      return item;
    },
  };
  let letters = askAtLetters(provider);
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider('*', provider),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('editor.quickSuggestions', { languageId: SILENT })) return;
      letters?.dispose();
      letters = askAtLetters(provider);
    }),
    new vscode.Disposable(() => letters?.dispose()),
  );
}

/**
 * Where the editor asks nobody while somebody types, letters make it ask us; elsewhere they would keep others from being
 * asked. A provider for one language goes before those for all, so nothing is offered twice.
 */
function askAtLetters(provider: vscode.CompletionItemProvider): vscode.Disposable | undefined {
  const asks = vscode.workspace.getConfiguration('editor', { languageId: SILENT }).get<unknown>('quickSuggestions');
  const inProse: unknown = typeof asks === 'object' && asks !== null && 'other' in asks ? asks.other : asks;
  const isSilent = inProse === 'off' || inProse === false;
  return isSilent ? vscode.languages.registerCompletionItemProvider({ language: SILENT }, provider, ...LETTERS) : undefined;
}

function completionsAt(glossary: Glossary, document: vscode.TextDocument, position: vscode.Position, roles: WeakMap<vscode.CompletionItem, Role>): vscode.CompletionList | undefined {
  const line = document.lineAt(position.line).text;
  if (/^[\p{L}\p{N}_]/u.test(line.slice(position.character))) return undefined;
  const offset = document.offsetAt(position);
  const found = completeRole(glossary, line.slice(0, position.character), () => rolesUsed(readerFor(glossary, document), offset));
  if (found === undefined || offset > LONGEST || !isWritten(document, offset - 1)) return undefined;
  const range = new vscode.Range(position.translate(0, -found.replaces), position);
  const items = found.items.map((each, index) => itemOf(each, index, range, roles));
  return new vscode.CompletionList(items, found.isCut);
}

/** True where somebody writes for readers: in prose, comments and strings. */
function isWritten(document: vscode.TextDocument, offset: number): boolean {
  return zoneAt(sourceOf(document), offset) !== 'skipped';
}

function itemOf({ role, label, detail, insert, filter }: Completion, index: number, range: vscode.Range, roles: WeakMap<vscode.CompletionItem, Role>): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label, description: detail }, vscode.CompletionItemKind.Text);
  item.detail = detail;
  item.insertText = insert;
  item.filterText = filter;
  // Ours come in their own order; a letter first, so that other texts are not pushed away by numbers.
  item.sortText = `r${String(index).padStart(2, '0')}`;
  item.range = range;
  roles.set(item, role);
  return item;
}
