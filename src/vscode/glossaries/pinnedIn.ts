import * as vscode from 'vscode';
import type { Glossary } from '../../core/glossary/glossary';
import { EVERYWHERE, meaningFor, type Meaning } from '../../core/mentions/pins';
import { governedPath, pathOf } from './governedPath';

/** What the readers' own glossary files say that a form means in a document. */
export function pinnedIn({ meanings }: Glossary, { uri }: Pick<vscode.TextDocument, 'uri'>, form: string): Meaning | undefined {
  if (meanings === undefined || meanings.length === 0) return undefined;
  const nearest = meaningFor(meanings, governedPath(uri), form);
  if (nearest !== undefined && nearest.in !== EVERYWHERE) return { ...nearest, in: asReadersKnowIt(nearest.in) };
  // The reader's own file lies in no folder of the workspace: what it says is seen from whichever is open.
  return meaningFor(meanings, vscode.workspace.asRelativePath(uri, false), form) ?? nearest;
}

/** Layers know files by their whole addresses, readers by what they see of them. */
function asReadersKnowIt(pattern: string): string {
  const home = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => `${pathOf(uri)}/`).find((path) => pattern.startsWith(path));
  return pattern.slice(home?.length ?? 0);
}
