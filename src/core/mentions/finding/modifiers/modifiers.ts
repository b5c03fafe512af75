import { modifiersAfter } from './modifiersAfter';
import { modifiersBefore } from './modifiersBefore';
import type { ModifierKind } from './modifierWords';

/**
 * A word beside a title that qualifies it and is no part of the mention. It stands relative to the mention, so that a
 * mention may move with the text before it and keep its modifiers.
 */
export interface Modifier {
  readonly kind: ModifierKind;
  /** As written. */
  readonly text: string;
  /** From the start of the mention to the start of the modifier, in UTF-16 code units; negative before the mention. */
  readonly offset: number;
}

/**
 * What qualifies the title in a half-open range, in the order of the text.
 *
 *     the former group CEO      ex-CEO      CEO-elect      North America CFO      CFO (interim), EMEA
 *         ──┬─── ──┬──          ─┬             ──┬──       ──────┬──────               ───┬───   ─┬──
 *         former  group        former          elect          regional                 interim  regional
 */
export function modifiersOf(text: string, start: number, end: number): readonly Modifier[] {
  const before = modifiersBefore(text, start);
  const after = modifiersAfter(text, start, end);
  return after.length === 0 ? before : [...before, ...after];
}
