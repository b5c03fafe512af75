import * as vscode from 'vscode';
import type { FileFinding } from '../../core/glossary/own/authoring/fileFindings';
import type { LoadFileTools } from '../fileTools';
import type { GlossaryStore } from '../glossaryStore';
import { GLOSSARY_FILES, kindOfDocument } from './glossaryFile';

/** Long enough that nobody is told of a word they are still writing. */
const QUIET_MS = 300;

interface Found {
  readonly version: number;
  readonly findings: readonly FileFinding[];
}

/** Says in open glossary files what cannot be read, at its exact place, and offers the fix where it is plain. */
export function registerFileDiagnostics(store: GlossaryStore, loadTools: LoadFileTools): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('executiveRoles.glossaryFiles');
  const found = new WeakMap<vscode.TextDocument, Found>();
  const timers = new Map<vscode.TextDocument, unknown>();
  const check = async (document: vscode.TextDocument): Promise<void> => {
    const { version } = document;
    const findings = await findingsIn(document, store, loadTools);
    // Of a text that has changed meanwhile another check is on its way.
    if (document.isClosed || document.version !== version) return;
    found.set(document, { version, findings });
    shown.set(document.uri, findings.map((finding) => diagnosticOf(document, finding)));
  };
  const plan = (document: vscode.TextDocument): void => {
    if (kindOfDocument(document) === undefined) return;
    clearTimeout(timers.get(document));
    timers.set(document, setTimeout(() => {
      timers.delete(document);
      void check(document);
    }, QUIET_MS));
  };
  // A fix is for the text as it is now, which may not have been checked yet.
  const fresh = async (document: vscode.TextDocument): Promise<readonly FileFinding[]> => {
    if (found.get(document)?.version !== document.version) await check(document);
    const last = found.get(document);
    return last?.version === document.version ? last.findings : [];
  };
  const forget = (document: vscode.TextDocument): void => {
    clearTimeout(timers.get(document));
    timers.delete(document);
    shown.delete(document.uri);
  };
  vscode.workspace.textDocuments.forEach(plan);
  return vscode.Disposable.from(
    shown,
    // What one file speaks of may stand in another.
    store.onDidChange(() => vscode.workspace.textDocuments.forEach(plan)),
    vscode.workspace.onDidOpenTextDocument(plan),
    vscode.workspace.onDidChangeTextDocument(({ document }) => plan(document)),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((file) => forgetBelow(shown, file))),
    vscode.languages.registerCodeActionsProvider(GLOSSARY_FILES, { provideCodeActions: async (document, range) => fixesAt(document, range, await fresh(document)) }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
    new vscode.Disposable(() => timers.forEach((timer) => clearTimeout(timer))),
  );
}

async function findingsIn(document: vscode.TextDocument, store: GlossaryStore, loadTools: LoadFileTools): Promise<readonly FileFinding[]> {
  const [tools, bundled, effective] = await Promise.all([loadTools(), store.ready(), store.load(document)]);
  const kind = kindOfDocument(document);
  return kind === undefined ? [] : tools.fileFindings(document.getText(), kind, [bundled, effective], vscode.l10n);
}

function diagnosticOf(document: vscode.TextDocument, finding: FileFinding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(document, finding), finding.message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Executive Roles';
  return diagnostic;
}

function rangeOf(document: vscode.TextDocument, { start, end }: FileFinding): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** A deleted folder takes its files along. */
function forgetBelow(shown: vscode.DiagnosticCollection, deleted: vscode.Uri): void {
  shown.forEach((uri) => {
    if (uri.toString() === deleted.toString() || uri.toString().startsWith(`${deleted.toString()}/`)) shown.delete(uri);
  });
}

function fixesAt(document: vscode.TextDocument, range: vscode.Range, findings: readonly FileFinding[]): vscode.CodeAction[] {
  return findings.flatMap((finding) => {
    const at = rangeOf(document, finding);
    if (finding.instead === undefined || at.intersection(range) === undefined) return [];
    const action = new vscode.CodeAction(vscode.l10n.t('Change to “{0}”', finding.instead), vscode.CodeActionKind.QuickFix);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, at, finding.instead);
    action.diagnostics = [diagnosticOf(document, finding)];
    action.isPreferred = true;
    return [action];
  });
}
