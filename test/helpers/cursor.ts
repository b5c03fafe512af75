/**
 * A text with its cursor: `at('The C|EO decides')` is the text without the bar, and the offset of the bar.
 */
export function at(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0 || marked.includes('|', offset + 1)) throw new Error(`Mark one place with a bar: ${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
