import * as vscode from 'vscode';
import { isCode } from '../../core/checks/codes';
import type { Severity } from '../../core/checks/finding';
import type { KeptFinding } from '../../core/checks/keptFindings';
import { atMost } from '../../core/checks/severity';
import { checkPageOf } from './checkPages';

/** The product's name, in every language. */
const SOURCE = 'Executive Roles';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A finding as the editor shows it. */
export function diagnosticOf(document: vscode.TextDocument, { code, start, end, severity, message }: KeptFinding, most: Severity): vscode.Diagnostic {
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const diagnostic = new vscode.Diagnostic(range, message, SEVERITIES[atMost(severity, most)]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: code, target: checkPageOf(code) };
  return diagnostic;
}

/** The one of these diagnostics that shows a finding. */
export function diagnosticFor(document: vscode.TextDocument, { code, start }: KeptFinding, diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic | undefined {
  return diagnostics.find((diagnostic) => codeOf(diagnostic) === code && document.offsetAt(diagnostic.range.start) === start);
}

/** True for what a check reported; what is wrong with a glossary file has no code. */
export function isOurs(diagnostic: vscode.Diagnostic): boolean {
  return diagnostic.source === SOURCE && isCode(codeOf(diagnostic));
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
