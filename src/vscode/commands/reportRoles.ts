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
  const run = (language: string, render: (report: RolesReport, coverage: Coverage) => string, isOffered: boolean) => async (): Promise<void> => {
    if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: the report is about its files.'));
      return;
    }
    const report = new RolesReport();
    const coverage = await scan(store, report);
    if (coverage.stoppedOf !== undefined && !(isOffered && (await wantsPart(report)))) return;
    const document = await vscode.workspace.openTextDocument({ language, content: render(report, coverage) });
    await vscode.window.showTextDocument(document, { preview: false });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.reportRoles, run('markdown', (report, coverage) => renderReport(report, coverage, vscode.l10n), true)),
    vscode.commands.registerCommand(COMMANDS.exportRoles, run('csv', (report) => reportCsv(report, vscode.l10n), false)),
  );
}

/** What was found before somebody stopped it is offered, not thrown away; nothing found is nothing to offer. */
async function wantsPart(report: RolesReport): Promise<boolean> {
  if (report.rows.length === 0) return false;
  const show = vscode.l10n.t('Show What Was Found');
  return (await vscode.window.showInformationMessage(vscode.l10n.t('Stopped. Not all files were read.'), show)) === show;
}

/** Fills the report while its progress shows. */
function scan(store: GlossaryStore, report: RolesReport): Thenable<Coverage> {
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Roles across the workspace'), cancellable: true };
  return vscode.window.withProgress(options, async (progress, token): Promise<Coverage> => {
    let read = 0;
    let last = { done: 0, of: 0 };
    const result = await scanFiles(store, token, ({ uri, text, reader }, done, of) => {
      report.add(fileRoles(reader, { path: vscode.workspace.asRelativePath(uri), uri: uri.toString(), text }));
      read++;
      last = { done, of };
      if (done % STEP === 0) progress.report({ message: vscode.l10n.t('{0} of {1} files, {2} roles', String(done), String(of), String(report.rows.length)), increment: (STEP * 100) / of });
    });
    return result ?? { read, skipped: last.done - read, isCut: false, stoppedOf: last.of };
  });
}
