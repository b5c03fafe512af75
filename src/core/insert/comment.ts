import type { CodeSyntax } from '../languages/languages';
import { displayWidth } from '../text/displayWidth';

/**
 * Plain lines as a comment, each kept within the width where its words allow.
 *
 * @param inside The mark that opens the lines of the block comment the place is in (`*`), if it is in one.
 */
export function asComment(text: string, syntax: CodeSyntax, width: number, inside?: string): string {
  const [open, close] = syntax.block[0] ?? ['', ''];
  const mark = inside ?? syntax.line[0]?.trim();
  const closing = mark === undefined ? close.length + 1 : 0;
  const room = Math.max(20, width - (mark ?? open).length - 1 - closing);
  const lines = text.split('\n').flatMap((line) => wrap(line, room));
  if (mark !== undefined) return lines.map((line) => `${mark === '' ? '' : `${mark} `}${disarm(line, inside === undefined ? '' : close)}`.trimEnd()).join('\n');
  return `${open} ${lines.map((line) => disarm(line, close)).join('\n   ')} ${close}`;
}

/** A text must not be able to end the comment it stands in, nor to take in the line after it. */
export function disarm(line: string, close: string): string {
  const spaced = [...close].join(' ');
  // Java reads escapes before it reads comments; PHP leaves its code at `?>`; a backslash at the end joins lines in C.
  let safe = line.replaceAll('\\u', '\\ u').replaceAll('?>', '? >').replace(/\\$/u, '\\.');
  if (close === '') return safe;
  // Twice, for a mark that may overlap itself, such as `]]`.
  for (let pass = 0; pass < 2; pass++) safe = safe.replaceAll(close, spaced);
  return safe;
}

function wrap(line: string, room: number): readonly string[] {
  const [, indent = '', rest = ''] = /^(\s*)(.*)$/u.exec(line) ?? [];
  const lines: string[] = [];
  let current = indent;
  for (const word of rest.split(' ')) {
    const longer = current.trim() === '' ? indent + word : `${current} ${word}`;
    if (displayWidth(longer) > room && current.trim() !== '') {
      lines.push(current);
      current = indent + (indent === '' ? '' : '  ') + word;
    } else current = longer;
  }
  return [...lines, current];
}
