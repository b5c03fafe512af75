/**
 * Text as Markdown that shows exactly that text, on one line: nothing in it becomes emphasis, a link, a tag, a table
 * cell or an entity.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~]/gu, '\\$&')
    .replace(/&(?=#?\w{1,32};)/gu, '&amp;');
}

/**
 * The same, for a place where an address in running text would turn into a link by itself. A glossary may come from
 * anyone; its text must not be able to lead the reader away.
 */
export function escapeHover(text: string): string {
  return escapeMarkdown(text)
    .replace(/:(?=\/\/)/gu, '&#58;')
    .replace(/\bwww\./giu, (www) => `${www.slice(0, -1)}&#46;`)
    .replace(/@/gu, '&#64;');
}

/** Control characters and text-direction overrides gone, every run of blanks and line ends one blank. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/** At most so many characters, cut between words and then marked with an ellipsis. */
export function shorten(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, cut > 0 ? cut : most - 1).replace(/[\s,;:.]+$/u, '')}…`;
}
