import * as vscode from 'vscode';
import { renderCheckPage } from '../../core/checks/checkPage';
import { isCode, type Code } from '../../core/checks/codes';
import { CHECK_SCHEME } from '../ids';

/**
 * Shows what a check reports as a document of its own. A finding can link to a document and to the web, but to no command;
 * a document is there offline too, and in the reader's language.
 */
export function registerCheckPages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(CHECK_SCHEME, {
    provideTextDocumentContent: ({ path }) => {
      const code = path.slice(1, -'.md'.length);
      return isCode(code) ? renderCheckPage(code, vscode.l10n) : vscode.l10n.t('There is no check {0}.', code);
    },
  });
}

export function checkPageOf(code: Code): vscode.Uri {
  return vscode.Uri.from({ scheme: CHECK_SCHEME, path: `/${code}.md` });
}
