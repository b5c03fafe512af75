/** A word in small letters, with capitals as in another word: all of them, the first, or none. */
export function inCaseOf(small: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return small.toUpperCase();
  const first = model.charAt(0);
  return first === first.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
}
