import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import type { CsvImport } from '../../core/glossary/own/importing/rolesFromCsv';
import type { FileTools } from '../../core/glossary/fileTools';
import type { Glossary } from '../../core/glossary/glossary';
import type { LoadFileTools } from '../fileTools';
import { chooseFile, type Targets } from '../glossaryFiles/chooseFile';
import { offerToOpen } from '../glossaryFiles/offerToOpen';
import { reviewChange } from '../glossaryFiles/reviewChange';
import { writeFile } from '../glossaryFiles/writeFile';
import type { GlossaryStore } from '../glossaryStore';
import { textArgument } from './textArgument';

/** Appends the roles of a table to one of the reader's own glossary files, after showing what that would change. */
export function registerImportRoles(store: GlossaryStore, loadTools: LoadFileTools, userFile: vscode.Uri): vscode.Disposable {
  const leftOut = vscode.languages.createDiagnosticCollection('executiveRoles.import');
  const forget = ({ uri }: vscode.TextDocument) => leftOut.delete(uri);
  return vscode.Disposable.from(
    leftOut,
    vscode.workspace.onDidCloseTextDocument(forget),
    // What was said of a row says nothing of the one that stands there now.
    vscode.workspace.onDidChangeTextDocument(({ document }) => forget(document)),
    vscode.commands.registerCommand(COMMANDS.importRoles, async (given: unknown) => {
      const table = await tableToImport(textArgument(given, 'table'));
      if (table === undefined) return;
      const [tools, glossary] = await Promise.all([loadTools(), store.load()]);
      const first = tools.rolesFromCsv(table.getText(), glossary, [], vscode.l10n);
      leftOut.set(table.uri, first.findings.map((finding) => diagnosticOf(table, finding)));
      if (first.roles.length === 0) void vscode.window.showWarningMessage(vscode.l10n.t('There is no role to add in this table. The Problems panel says why.'));
      else await append(table, first, tools, glossary, { store, userFile, asked: textArgument(given, 'file') });
    }),
  );
}

/** The table that is given or in front of the reader, else one they choose. */
async function tableToImport(asked: string | undefined): Promise<vscode.TextDocument | undefined> {
  if (asked !== undefined) return vscode.workspace.openTextDocument(vscode.Uri.parse(asked));
  const active = vscode.window.activeTextEditor?.document;
  if (active !== undefined && (active.languageId === 'csv' || active.languageId === 'tsv' || /\.(?:csv|tsv)$/iu.test(active.uri.path))) return active;
  const [chosen] = (await vscode.window.showOpenDialog({ title: title(), filters: { CSV: ['csv', 'tsv', 'txt'] }, canSelectMany: false })) ?? [];
  return chosen === undefined ? undefined : vscode.workspace.openTextDocument(chosen);
}

function title(): string {
  return vscode.l10n.t('Import Roles from CSV');
}

async function append(table: vscode.TextDocument, { roles, findings }: CsvImport, tools: FileTools, glossary: Glossary, targets: Targets): Promise<void> {
  // Where the table lies says nothing of where its roles hold: any file will do.
  const target = await chooseFile(title(), undefined, targets);
  if (target === undefined) return;
  const count = String(roles.length);
  const yes = vscode.l10n.t('Add the roles: {0}', count);
  const document = await writeFile(
    target,
    (text, format) => {
      const taken = tools.idMentions(text, vscode.l10n).map(({ id }) => id);
      return tools.addRoles(text, tools.rolesFromCsv(table.getText(), glossary, taken, vscode.l10n).roles, vscode.l10n, format);
    },
    (after) => reviewChange(target, after, title(), yes),
  );
  if (document === undefined) return;
  const said = vscode.l10n.t('Roles added to {0}: {1}.', target.name, count);
  offerToOpen(document, findings.length === 0 ? said : `${said} ${vscode.l10n.t('The Problems panel says what was left out.')}`, roles[0]?.title ?? '');
}

function diagnosticOf(document: vscode.TextDocument, { start, end, message }: CsvImport['findings'][number]): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(new vscode.Range(document.positionAt(start), document.positionAt(end)), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Executive Roles';
  return diagnostic;
}
