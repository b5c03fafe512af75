import * as vscode from 'vscode';
import { comparisonCsv } from '../../core/compare/comparisonCsv';
import { compareRoles, MIN_COMPARED } from '../../core/compare/compareRoles';
import { rolesOf, type Glossary } from '../../core/glossary/glossary';
import { composeComparison } from '../../core/insert/compose';
import type { Format } from '../../webview/protocol';

const NAMES: Readonly<Record<Format, string>> = { markdown: 'Markdown', html: 'HTML', latex: 'LaTeX', csv: 'CSV' };
const SHOWN_MS = 4_000;

/** Puts roles side by side on the clipboard. */
export async function copyComparison(glossary: Glossary, ids: readonly string[], format: Format): Promise<void> {
  const roles = rolesOf(glossary, ids);
  if (roles.length < MIN_COMPARED) return;
  const comparison = compareRoles(glossary, roles.map(({ id }) => id));
  await vscode.env.clipboard.writeText(format === 'csv' ? comparisonCsv(comparison, vscode.l10n) : composeComparison(comparison, format, vscode.l10n));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Comparison copied as {0}.', NAMES[format]), SHOWN_MS);
}
