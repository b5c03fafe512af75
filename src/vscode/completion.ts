import * as vscode from 'vscode';
import { completeRole, type Completion } from '../core/complete/completeRole';
import { rolesUsed } from '../core/complete/rolesUsed';
import type { Glossary } from '../core/glossary/glossary';
import type { Role } from '../core/glossary/types';
import { escapeHover } from '../core/text/markdown';
import type { GlossaryStore } from './glossaryStore';
import { readerFor } from './readers';
import { isCompletionEnabled } from './settings';
import { isWrittenAt } from './writtenAt';

/** Before the words of the document, which would be the bulk of the list: a pattern is more particular than any language. */
const EVERYWHERE: vscode.DocumentSelector = [{ pattern: '**' }, '*'];

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
  return vscode.languages.registerCompletionItemProvider(EVERYWHERE, provider);
}

function completionsAt(glossary: Glossary, document: vscode.TextDocument, position: vscode.Position, roles: WeakMap<vscode.CompletionItem, Role>): vscode.CompletionList | undefined {
  const line = document.lineAt(position.line).text;
  if (/^[\p{L}\p{N}_]/u.test(line.slice(position.character))) return undefined;
  const offset = document.offsetAt(position);
  const found = completeRole(glossary, line.slice(0, position.character), () => rolesUsed(readerFor(glossary, document), offset));
  if (found === undefined || !isWrittenAt(document, offset - 1)) return undefined;
  const range = new vscode.Range(position.translate(0, -found.replaces), position);
  const items = found.items.map((each, index) => itemOf(each, index, range, roles));
  return new vscode.CompletionList(items, found.isCut);
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
