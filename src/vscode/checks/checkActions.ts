import * as vscode from 'vscode';
import { checkDocument, checkRange } from '../../core/checks/checkDocument';
import type { Edit, Finding, Fix } from '../../core/checks/finding';
import { fixAll } from '../../core/checks/fixAll';
import { COMMANDS } from '../../core/commands';
import type { GlossaryStore } from '../glossaryStore';
import { readerFor } from '../readers';
import { checkOptionsOf, isLong } from './checkOptions';
import { checkPageOf } from './checkPages';
import { diagnosticFor, isOurs } from './diagnostics';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('executiveRoles');

/** Offers what can be done about a finding, and all at once what can be done without looking. */
export function registerCheckActions(store: GlossaryStore): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    '*',
    { provideCodeActions: (document, _, context) => (context.only?.contains(FIX_ALL) === true ? fixesOfAll(store, document) : fixesOf(store, document, context)) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
  );
}

function fixesOf(store: GlossaryStore, document: vscode.TextDocument, { only, diagnostics }: vscode.CodeActionContext): vscode.CodeAction[] {
  const ours = diagnostics.filter(isOurs);
  const options = ours.length === 0 ? undefined : checkOptionsOf(document);
  if (options === undefined || !store.isReady || (only !== undefined && !only.contains(vscode.CodeActionKind.QuickFix))) return [];
  const starts = ours.map(({ range }) => document.offsetAt(range.start));
  // Looked for anew: what is shown may be of a moment ago, and edits are for the text as it is.
  const findings = checkRange(readerFor(store.of(document), document), options, Math.min(...starts), Math.max(...starts) + 1);
  return findings.flatMap((finding) => {
    const diagnostic = diagnosticFor(document, finding, ours);
    return diagnostic === undefined ? [] : actionsOf(document, finding, diagnostic);
  });
}

function actionsOf(document: vscode.TextDocument, finding: Finding, diagnostic: vscode.Diagnostic): readonly vscode.CodeAction[] {
  const preferred = finding.fixes.find(({ safe }) => safe);
  const about = new vscode.CodeAction(vscode.l10n.t('What is “{0}”?', finding.code), vscode.CodeActionKind.QuickFix);
  about.command = { command: 'vscode.open', title: about.title, arguments: [checkPageOf(finding.code)] };
  const actions = [...fixable(document, finding.fixes).map((fix) => actionOf(document, fix, diagnostic.range.end, fix === preferred)), about];
  for (const action of actions) action.diagnostics = [diagnostic];
  return actions;
}

/** Settings can name files of open folders only: elsewhere one entry asks instead of keeping a meaning for every file. */
function fixable(document: vscode.TextDocument, fixes: readonly Fix[]): readonly Fix[] {
  if (vscode.workspace.getWorkspaceFolder(document.uri) !== undefined) return fixes;
  const first = fixes.find((fix) => 'pin' in fix);
  return fixes.filter((fix) => !('pin' in fix) || fix === first);
}

function actionOf(document: vscode.TextDocument, fix: Fix, { line, character }: vscode.Position, isPreferred: boolean): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  if ('edits' in fix) {
    action.edit = editOf(document, fix.edits);
    action.isPreferred = isPreferred;
    return action;
  }
  const { form, means } = fix.pin;
  const at = { uri: document.uri.toString(), line, character };
  const isNamed = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
  if (!isNamed) action.title = vscode.l10n.t('Choose what {0} means…', form);
  action.command = { command: COMMANDS.chooseMeaning, title: action.title, arguments: [isNamed ? { form, means, at } : { form, at }] };
  return action;
}

function fixesOfAll(store: GlossaryStore, document: vscode.TextDocument): vscode.ProviderResult<vscode.CodeAction[]> {
  const options = isLong(document) ? undefined : checkOptionsOf(document);
  if (options === undefined) return [];
  return store.use((glossary) => {
    const edits = fixAll(checkDocument(readerFor(glossary, document), options));
    if (edits.length === 0) return [];
    const action = new vscode.CodeAction(vscode.l10n.t('Make all safe fixes to titles'), FIX_ALL);
    action.edit = editOf(document, edits);
    return [action];
  }, document);
}

function editOf(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits) edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  return edit;
}
