/**
 * A title in the letters that its writer began it in.
 *
 *     chief o → chief operating officer    Chief o → Chief operating officer    CHIEF O → CHIEF OPERATING OFFICER
 */
export function inCaseOf(typed: string, title: string): string {
  if (!/\p{Ll}/u.test(typed)) return title.toUpperCase();
  if (/^\p{Lu}.*[ -]\p{Lu}/u.test(typed)) return title;
  const words = title.split(' ').map((word, index) => (index === 0 && /^\p{Lu}/u.test(typed) ? word : inSmall(word)));
  return words.join(' ');
}

/** Letters that stand for something keep their capitals: EMEA, IT. */
function inSmall(word: string): string {
  return /\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase();
}
