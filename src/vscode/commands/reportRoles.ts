import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { fileRoles } from '../../core/report/fileRoles';
import { renderReport, reportCsv, type Coverage } from '../../core/report/renderReport';
import { RolesReport } from '../../core/report/rolesReport';
import type { GlossaryStore } from '../glossaryStore';
import { GrowingReport } from '../workspace/growingReport';
import { scanFiles } from '../workspace/scanFiles';

/** How often the progress is told: at every so many files. */
const STEP = 50;

/** Tells which roles the files of the workspace name, as a Markdown summary that grows meanwhile, or as a table at the end. */
export function registerReportRoles(store: GlossaryStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.reportRoles, () => (isFolderOpen() ? showReport(store) : undefined)),
    vscode.commands.registerCommand(COMMANDS.exportRoles, () => (isFolderOpen() ? showTable(store) : undefined)),
  );
}

function isFolderOpen(): boolean {
  if ((vscode.workspace.workspaceFolders ?? []).length > 0) return true;
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: the report is about its files.'));
  return false;
}

async function showReport(store: GlossaryStore): Promise<void> {
  const report = new RolesReport();
  const growing = new GrowingReport();
  try {
    const coverage = await scan(store, report, (soFar) => {
      if (report.size > 0) growing.changed(() => renderReport(report, soFar, vscode.l10n));
    });
    const isStopped = coverage.stoppedOf !== undefined;
    if (isStopped && report.size === 0) void vscode.window.showInformationMessage(vscode.l10n.t('Stopped before any role was found.'));
    else await growing.finish(renderReport(report, coverage, vscode.l10n), isStopped);
  } finally {
    growing.dispose();
  }
}

async function showTable(store: GlossaryStore): Promise<void> {
  const report = new RolesReport();
  const { stoppedOf } = await scan(store, report, () => undefined);
  if (stoppedOf !== undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Stopped: nothing was exported.'));
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: 'csv', content: reportCsv(report, vscode.l10n) });
  await vscode.window.showTextDocument(document, { preview: false });
}

/** Fills the report while its progress shows, and tells after each file how far it is. */
function scan(store: GlossaryStore, report: RolesReport, tell: (soFar: Coverage) => void): Thenable<Coverage> {
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Roles across the workspace'), cancellable: true };
  return vscode.window.withProgress(options, async (progress, token): Promise<Coverage> => {
    let read = 0;
    let last = { done: 0, of: 0 };
    const result = await scanFiles(store, token, ({ uri, text, reader }, done, of) => {
      report.add(fileRoles(reader, { path: vscode.workspace.asRelativePath(uri), uri: uri.toString(), text }));
      read++;
      last = { done, of };
      tell({ read, skipped: done - read, isCut: false, soFarOf: of });
      if (done % STEP === 0) progress.report({ message: vscode.l10n.t('{0} of {1} files, {2} roles', String(done), String(of), String(report.size)), increment: (STEP * 100) / of });
    });
    return result ?? { read, skipped: last.done - read, isCut: false, stoppedOf: last.of };
  });
}
