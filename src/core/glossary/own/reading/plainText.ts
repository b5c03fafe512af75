/** Text over several lines: folded plain scalars, and the blocks that | and > begin. Undefined: not plain. */
import { indentOf, isBlank, type Line } from './lines';
import { scalar, type ScalarTree } from './tree';

/** How far a text goes: its value, and the first line below it. */
export interface Block {
  readonly tree: ScalarTree;
  readonly next: number;
}

/** The further lines of a plain scalar, which are those indented more than what it is the value of. */
export function foldedPlain(text: string, lines: readonly Line[], first: number, begun: string, start: number, indent: number): Block | undefined {
  const parts = [begun];
  let end = start + begun.length;
  let next = first + 1;
  let blanks = 0;
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || (!isBlank(line) && indentOf(line) <= indent)) break;
    if (isBlank(line)) blanks += 1;
    else {
      const more = text.slice(line.content, line.end).trimEnd();
      if (more.startsWith('#') || !isPlainLine(more)) return undefined;
      parts.push(blanks === 0 ? ' ' : '\n'.repeat(blanks), more);
      end = line.content + more.length;
      next = at + 1;
      blanks = 0;
    }
  }
  return { tree: scalar(parts.join(''), start, end), next };
}

/** Whether a line of a plain scalar is nothing else besides: no key and no comment. */
export function isPlainLine(line: string): boolean {
  return !line.includes(': ') && !line.includes(' #') && !line.endsWith(':');
}

/**
 * The text below `|` or `>`.
 *
 * @param mark The offset of the sign.
 * @param indent That of what the text is the value of.
 */
export function blockText(text: string, lines: readonly Line[], header: number, mark: number, indent: number): Block | undefined {
  const line = lines[header];
  const sign = text.slice(mark, line?.end).trimEnd();
  if (line === undefined || !['|', '>', '|-', '>-'].includes(sign)) return undefined;
  let next = header + 1;
  const rows: string[] = [];
  let deep = -1;
  let end = mark + sign.length;
  for (; next < lines.length; next += 1) {
    const row = lines[next];
    if (row === undefined || (!isBlank(row) && indentOf(row) < Math.max(deep, indent + 1))) break;
    // A first line of spaces that reach further than the text is a mistake that the library names.
    if (isBlank(row)) {
      if (indentOf(row) > (deep < 0 ? indent + 1 : deep)) return undefined;
      rows.push('');
      continue;
    }
    if (deep < 0) deep = indentOf(row);
    rows.push(text.slice(row.start + deep, row.end));
    end = row.end;
  }
  while (rows.at(-1) === '') rows.pop();
  const meant = sign.startsWith('|') ? rows.join('\n') : folded(rows);
  if (meant === undefined) return undefined;
  return { tree: scalar(meant + (sign.length === 1 && rows.length > 0 ? '\n' : ''), mark, end), next };
}

/** Lines that begin deeper are not folded; such a text is not plain. */
function folded(rows: readonly string[]): string | undefined {
  let joined = '';
  let breaks = 0;
  for (const [index, row] of rows.entries()) {
    if (row.startsWith(' ')) return undefined;
    if (row === '') breaks += 1;
    else {
      joined += (index === 0 || joined === '' ? '\n'.repeat(breaks) : breaks === 0 ? ' ' : '\n'.repeat(breaks)) + row;
      breaks = 0;
    }
  }
  return joined;
}
