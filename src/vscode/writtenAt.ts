import type * as vscode from 'vscode';
import { zoneAt } from '../core/mentions/finding/zones/zoneAt';
import { sourceOf } from './documentSource';

/** In a longer text it would take too long to tell what is code and what is not, at every letter. In UTF-16 code units. */
const LONGEST = 2_000_000;

/** True where the letter at an offset is written for readers: in prose, and in the comments of programs. */
export function isWrittenAt(document: vscode.TextDocument, offset: number): boolean {
  if (offset > LONGEST) return false;
  const zone = zoneAt(sourceOf(document), offset);
  return zone === 'prose' || zone === 'comment';
}
