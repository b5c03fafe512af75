const FENCE = /^ {0,3}(?<mark>`{3,}|~{3,})(?<info>.*)$/u;
const RAW = /^ {0,3}<(?<tag>script|style|pre|textarea)(?=[\s>]|$)/iu;

/**
 * For a line that begins a block which only a mark closes, the question whether a line closes it; `closed` where the
 * line does so itself. Undefined for any other line.
 */
export function closingOf(content: string): ((rest: string) => boolean) | 'closed' | undefined {
  const fence = FENCE.exec(content)?.groups;
  if (fence !== undefined) {
    const { mark = '', info = '' } = fence;
    return mark.startsWith('`') && info.includes('`') ? undefined : (rest) => closesFence(rest, mark);
  }
  const text = content.trimStart();
  if (text.startsWith('<!--')) return until(text.slice(4), '-->');
  if (text.startsWith('{/*')) return until(text.slice(3), '*/}');
  if (text.startsWith('$$')) return until(text.slice(2), '$$');
  const tag = RAW.exec(content)?.groups?.['tag'];
  return tag === undefined ? undefined : until(text, `</${tag.toLowerCase()}`);
}

function until(rest: string, mark: string): ((rest: string) => boolean) | 'closed' {
  const closes = (line: string): boolean => line.toLowerCase().includes(mark);
  return closes(rest) ? 'closed' : closes;
}

function closesFence(rest: string, mark: string): boolean {
  const text = rest.trim();
  return text.length >= mark.length && /^(?:`+|~+)$/u.test(text) && text[0] === mark[0];
}

export function isHeading(content: string): boolean {
  return /^ {0,3}#{1,6}(?=\s|$)/u.test(content);
}

/** The line under a heading. */
export function isUnderline(content: string): boolean {
  return /^ {0,3}(?:=+|-+)[ \t]*$/u.test(content);
}

/** The line under the head of a table, given that head. */
export function isTableRule(content: string, head: string): boolean {
  if (!content.includes('|') || !head.includes('|')) return false;
  const cells = content.trim().replace(/^\|/u, '').replace(/\|$/u, '').split('|');
  return cells.every((cell) => /^:?-+:?$/u.test(cell.trim()));
}

const TAG = /^ {0,3}<\/?(?<name>[a-z][a-z0-9-]{0,40})(?<rest>[^<>]{0,400}>[ \t]*$)?/iu;
const BLOCK_TAGS = new Set(
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'.split(' '),
);

/** True for a line that begins a block of tags; inside a paragraph only the tags of blocks do. */
export function opensHtml(content: string, inParagraph: boolean): boolean {
  const { name = '', rest } = TAG.exec(content)?.groups ?? {};
  return BLOCK_TAGS.has(name.toLowerCase()) || (!inParagraph && rest !== undefined);
}
