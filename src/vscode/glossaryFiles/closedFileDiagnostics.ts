import * as vscode from 'vscode';
import { messageOf } from '../../core/glossary/own/authoring/problemMessage';
import type { OwnProblem } from '../../core/glossary/own/ownRows';
import { MOST_BYTES } from '../glossaries/glossaryText';
import type { Known, OwnGlossaries } from '../glossaries/ownGlossaries';
import { kindOfDocument } from './glossaryFile';

/** The first ones lead to the file, which says the rest once it is open. */
const MOST = 20;

/** Says of glossary files that nobody has open what was left out of them, so that a missing role does not stay a riddle. */
export function registerClosedFileDiagnostics(own: OwnGlossaries): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('executiveRoles.closedGlossaryFiles');
  const show = (): void => {
    const open = new Set(vscode.workspace.textDocuments.filter((document) => kindOfDocument(document) !== undefined).map(({ uri }) => uri.toString()));
    const problems = new Map<string, vscode.Diagnostic[]>();
    for (const known of own.files) for (const problem of known.last.problems) {
      const address = fileOf(known, problem).toString();
      const ofFile = problems.get(address) ?? [];
      // Files that several others import are read for each of them.
      if (!open.has(address) && ofFile.length < MOST && !ofFile.some((other) => isSame(other, diagnosticOf(problem)))) problems.set(address, [...ofFile, diagnosticOf(problem)]);
    }
    shown.clear();
    shown.set([...problems].map(([address, diagnostics]) => [vscode.Uri.parse(address), diagnostics]));
  };
  const showFor = (document: vscode.TextDocument): void => {
    if (kindOfDocument(document) !== undefined) show();
  };
  return vscode.Disposable.from(shown, own.onDidRead(show), vscode.workspace.onDidOpenTextDocument(showFor), vscode.workspace.onDidCloseTextDocument(showFor));
}

/** The glossary itself, or a file that it imports. */
function fileOf({ file }: Known, problem: OwnProblem): vscode.Uri {
  return file.kind === 'own' ? file.uri : vscode.Uri.joinPath(file.root, problem.file);
}

function diagnosticOf(problem: OwnProblem): vscode.Diagnostic {
  const { line, column, endLine, endColumn } = problem.place ?? { line: 0, column: 0, endLine: 0, endColumn: 0 };
  const isUnread = problem.place === undefined && problem.path === '';
  const message = isUnread ? vscode.l10n.t('This file is not read: it is larger than {0} MB, or cannot be opened.', String(MOST_BYTES / 1_000_000)) : messageOf(problem, vscode.l10n);
  const diagnostic = new vscode.Diagnostic(new vscode.Range(line, column, endLine, endColumn), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Executive Roles';
  return diagnostic;
}

function isSame(one: vscode.Diagnostic, other: vscode.Diagnostic): boolean {
  return one.message === other.message && one.range.isEqual(other.range);
}
