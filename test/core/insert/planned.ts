import { rolesOf } from '../../../src/core/glossary/glossary';
import { invertEdits } from '../../../src/core/insert/edits';
import { applyEdits } from '../../../src/core/text/textEdit';
import { planInsertion } from '../../../src/core/insert/planInsertion';
import type { Style } from '../../../src/core/insert/styles';
import { english, testGlossary } from '../../helpers/glossary';

export const glossary = testGlossary();

interface Options {
  readonly roles?: readonly string[];
  readonly width?: number;
  readonly eol?: '\n' | '\r\n';
}

/** A text without its marks, and what they mark: `¦` a cursor, `‹CEO›` a selection. */
export function marked(text: string): { readonly text: string; readonly selections: readonly { start: number; end: number }[] } {
  const selections: { start: number; end: number }[] = [];
  let plain = '';
  for (const char of text) {
    if (char === '¦') selections.push({ start: plain.length, end: plain.length });
    else if (char === '‹') selections.push({ start: plain.length, end: plain.length });
    else if (char === '›') selections.push({ start: selections.pop()?.start ?? 0, end: plain.length });
    else plain += char;
  }
  return { text: plain, selections };
}

/** The text after an insertion, and what was remarked; or why there is none. Checks that it can be undone. */
export function planned(style: Style, languageId: string, before: string, { roles = ['coo'], width, eol }: Options = {}): { readonly after: string; readonly remarks: readonly string[] } {
  const { text, selections } = marked(before);
  const plan = planInsertion({ glossary, style, roles: rolesOf(glossary, roles), document: { text, languageId, width, eol }, selections, l10n: english });
  if ('refused' in plan) return { after: `refused: ${plan.refused}`, remarks: [] };
  const after = applyEdits(text, plan.edits);
  if (applyEdits(after, invertEdits(text, plan.edits)) !== text) throw new Error('the insertion cannot be undone');
  return { after, remarks: plan.remarks };
}
