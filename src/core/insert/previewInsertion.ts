import { oneLine, shorten } from '../text/markdown';
import type { TextEdit } from '../text/textEdit';
import type { InsertionPlan, Refusal } from './planInsertion';

/** What a line of a list of choices holds. */
const LONGEST = 160;
const MOST_EDITS = 3;
/** A name that gives way is shown, a section that does is not. */
const LONGEST_REPLACED = 40;

/**
 * A line for a picker: what a plan would write into a text, and what for. A plan that is refused says why.
 *
 *     CEO → Chief Executive Officer (CEO)
 */
export function previewInsertion(plan: InsertionPlan | Refusal, text: string): string {
  if ('refused' in plan) return shorten(plan.refused, LONGEST);
  if (plan.edits.length === 0) return shorten(plan.remarks.join(' '), LONGEST);
  const shown = plan.edits.slice(0, MOST_EDITS).map((edit) => previewEdit(edit, text));
  return shorten([...shown, ...(plan.edits.length > MOST_EDITS ? ['…'] : [])].join(' · '), LONGEST);
}

function previewEdit({ start, end, text: inserted }: TextEdit, text: string): string {
  // No more than is shown: a section may be long. The line that ties AsciiDoc blocks to a list says nothing to a reader.
  const written = oneLine(inserted.slice(0, 4 * LONGEST).replace(/^\s*\+\r?\n(?:--\r?\n)?/u, ''));
  const replaced = end - start <= LONGEST_REPLACED ? oneLine(text.slice(start, end)) : '';
  return replaced === '' ? written : `${replaced} → ${written}`;
}
