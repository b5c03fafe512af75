import * as vscode from 'vscode';
import { messageOf } from '../../core/glossary/own/authoring/problemMessage';
import type { OwnProblem } from '../../core/glossary/own/ownRows';
import type { ReadGlossary } from '../../core/glossary/own/readLayers';
import { MOST_BYTES } from '../glossaries/glossaryText';
import type { Known, OwnGlossaries } from '../glossaries/ownGlossaries';
import type { GlossaryStore } from '../glossaryStore';
import { kindOfDocument } from './glossaryFile';

/** The first ones lead to the file, which says the rest once it is open. */
const MOST = 20;

/** Says of glossary files that nobody has open what was left out of them, so that a missing role does not stay a riddle. */
export function registerClosedFileDiagnostics(own: OwnGlossaries, store: GlossaryStore): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('executiveRoles.closedGlossaryFiles');
  const rowsOf = rowProblemsOf(own, store);
  let latest = 0;
  const show = async (): Promise<void> => {
    const run = ++latest;
    const found: (readonly [Known, OwnProblem])[] = [];
    for (const known of own.files) {
      for (const problem of [...known.last.problems, ...(await rowsOf(known))]) found.push([known, problem]);
      // Files have changed meanwhile: whoever told of it says what is wrong now.
      if (run !== latest) return;
    }
    shown.clear();
    shown.set([...diagnosticsByFile(found)].map(([address, diagnostics]) => [vscode.Uri.parse(address), diagnostics]));
  };
  const showFor = (document: vscode.TextDocument): void => {
    if (kindOfDocument(document) !== undefined) void show();
  };
  return vscode.Disposable.from(shown, own.onDidRead(() => void show()), vscode.workspace.onDidOpenTextDocument(showFor), vscode.workspace.onDidCloseTextDocument(showFor));
}

/** What only shows beside the other glossaries. Only where the bundled one leaves something open are the others asked. */
function rowProblemsOf(own: OwnGlossaries, store: GlossaryStore): (known: Known) => Promise<readonly OwnProblem[]> {
  const besideBundled = new WeakMap<ReadGlossary, readonly OwnProblem[]>();
  return async ({ file, last }) => {
    const [layer] = last.layers;
    const { tools } = own;
    if (file.kind !== 'own' || layer === undefined || tools === undefined) return [];
    const bundled = await store.ready();
    let open = besideBundled.get(last);
    if (open === undefined) {
      open = tools.rowProblems(layer, [bundled], MOST, vscode.l10n);
      besideBundled.set(last, open);
      // Others of the host have their turn between two files.
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
    }
    return open.length === 0 ? [] : tools.rowProblems(layer, [bundled, await store.loadFile(file.uri)], MOST, vscode.l10n);
  };
}

function diagnosticsByFile(found: readonly (readonly [Known, OwnProblem])[]): ReadonlyMap<string, readonly vscode.Diagnostic[]> {
  const open = new Set(vscode.workspace.textDocuments.filter((document) => kindOfDocument(document) !== undefined).map(({ uri }) => uri.toString()));
  const byFile = new Map<string, vscode.Diagnostic[]>();
  for (const [known, problem] of found) {
    const address = fileOf(known, problem).toString();
    const ofFile = byFile.get(address) ?? [];
    const diagnostic = diagnosticOf(problem);
    // Files that several others import are read for each of them.
    if (!open.has(address) && ofFile.length < MOST && !ofFile.some((other) => isSame(other, diagnostic))) byFile.set(address, [...ofFile, diagnostic]);
  }
  return byFile;
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
