import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { fileRoles } from '../../core/report/fileRoles';
import { renderReport, reportCsv, type Coverage } from '../../core/report/renderReport';
import { RolesReport } from '../../core/report/rolesReport';
import type { GlossaryStore } from '../glossaryStore';
import { scanFiles } from '../workspace/scanFiles';

/** How often the progress is told: at every so many files. */
const STEP = 50;

/** Tells which roles the files of the workspace name, as a Markdown summary or as a table. */
export function registerReportRoles(store: GlossaryStore): vscode.Disposable {
  const run = (language: string, render: (report: RolesReport, coverage: Coverage) => string) => async (): Promise<void> => {
    if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: the report is about its files.'));
      return;
    }
    const report = new RolesReport();
    const coverage = await scan(store, report);
    if (coverage === undefined) return;
    const document = await vscode.workspace.openTextDocument({ language, content: render(report, coverage) });
    await vscode.window.showTextDocument(document, { preview: false });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.reportRoles, run('markdown', (report, coverage) => renderReport(report, coverage, vscode.l10n))),
    vscode.commands.registerCommand(COMMANDS.exportRoles, run('csv', (report) => reportCsv(report, vscode.l10n))),
  );
}

/** Fills the report while its progress shows; undefined where somebody stops it. */
function scan(store: GlossaryStore, report: RolesReport): Thenable<Coverage | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Roles across the workspace'), cancellable: true };
  return vscode.window.withProgress(options, (progress, token) =>
    scanFiles(store, token, ({ uri, text, reader }, done, of) => {
      report.add(fileRoles(reader, { path: vscode.workspace.asRelativePath(uri), uri: uri.toString(), text }));
      if (done % STEP === 0) progress.report({ message: vscode.l10n.t('{0} of {1} files, {2} roles', String(done), String(of), String(report.rows.length)), increment: (STEP * 100) / of });
    }),
  );
}
