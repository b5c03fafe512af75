/** Lists and mappings by indentation, as nearly every glossary file has them. Undefined: not plain. */
import { indentOf, isSilent, type Line } from './lines';
import { plainFlow } from './plainFlow';
import { beginsPlainly, plainValue, quoted } from './plainScalar';
import { blockText, foldedPlain, isPlainLine } from './plainText';
import { scalar, type Pair, type Tree } from './tree';

/** Where reading stands: always before content, or at the end. */
interface Block {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly depth: number;
  line: number;
  at: number;
  level: number;
}

/** Tabs, control characters, stray CRs and byte order marks have rules of their own. */
const ODD = /[\t\0-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029\ufeff]|\r(?!\n|$)/u;
const KEY = /[A-Za-z_][\w-]*(?=:[ \r\n]|:$)/uy;

/** What some lines of a file say, or undefined. */
export function plainBlock(text: string, lines: readonly Line[], depth: number): Tree | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || ODD.test(text.slice(first.start, last.end))) return undefined;
  if (lines.some(({ start }) => text.startsWith('---', start) || text.startsWith('...', start))) return undefined;
  const block: Block = { text, lines, depth, line: -1, at: 0, level: 0 };
  if (!advance(block, 0)) return undefined;
  const tree = node(block, -1);
  return block.line >= lines.length ? tree : undefined;
}

/** Moves to the content of the next line that says something, from a line on. */
function advance(block: Block, from: number): boolean {
  block.line = from;
  for (;;) {
    const line = block.lines[block.line];
    if (line === undefined) return false;
    block.at = line.content;
    if (!isSilent(block.text, line)) return true;
    block.line += 1;
  }
}

/** @param parent The indentation of what the node belongs to. */
function node(block: Block, parent: number): Tree | undefined {
  block.level += 1;
  if (block.level > block.depth) return undefined;
  const tree = isDash(block) ? sequence(block) : keyHere(block) === '' ? inline(block, parent) : mapping(block);
  block.level -= 1;
  return tree;
}

function sequence(block: Block): Tree | undefined {
  const start = block.at;
  const column = columnOf(block);
  const items: Tree[] = [];
  while (isHere(block, column) && isDash(block)) {
    const item = below(block, column, block.at + 1, false);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return isDeeper(block, column) ? undefined : { kind: 'sequence', items, start, end: items.at(-1)?.end ?? start };
}

function mapping(block: Block): Tree | undefined {
  const start = block.at;
  const column = columnOf(block);
  const pairs: Pair[] = [];
  while (isHere(block, column)) {
    const key = keyHere(block);
    // What looks like null or a truth value is that as a key, too.
    if (key === '' || typeof plainValue(key) !== 'string') return undefined;
    const at = { start: block.at, end: block.at + key.length };
    const value = below(block, column, at.end + 1, true);
    if (value === undefined) return undefined;
    pairs.push({ key, at, value });
  }
  return isDeeper(block, column) ? undefined : { kind: 'mapping', pairs, start, end: pairs.at(-1)?.value.end ?? start };
}

/** What stands after a dash or a colon: on its line, or on the lines below. */
function below(block: Block, column: number, from: number, isValue: boolean): Tree | undefined {
  const end = block.lines[block.line]?.end ?? from;
  let at = from;
  while (at < end && block.text[at] === ' ') at += 1;
  if (at < end && block.text[at] !== '#') {
    block.at = at;
    return isValue ? inline(block, column) : node(block, column);
  }
  const found = advance(block, block.line + 1);
  if (found && isDeeper(block, column)) return node(block, column);
  // A list may stand as far left as the key it belongs to.
  if (found && isValue && isHere(block, column) && isDash(block)) return node(block, column - 1);
  return scalar(null, from, from);
}

/** A scalar or something in brackets. */
function inline(block: Block, parent: number): Tree | undefined {
  const { text, lines, at } = block;
  const line = lines[block.line];
  const last = lines.at(-1);
  if (line === undefined || last === undefined) return undefined;
  const first = text[at];
  if (first === '[' || first === '{') return ended(block, plainFlow(text, { start: at, end: last.end }, parent + 1, block.depth - block.level));
  if (first === '"' || first === "'") return ended(block, quoted(text, at, line.end));
  const written = text.slice(at, line.end).trimEnd();
  const spread = first === '|' || first === '>' ? blockText(text, lines, block.line, at, parent) : plainLines(block, written, parent);
  if (spread === undefined) return undefined;
  advance(block, spread.next);
  return spread.tree;
}

function plainLines({ text, lines, line, at }: Block, written: string, parent: number): ReturnType<typeof foldedPlain> {
  const comment = written.indexOf(' #');
  const begun = comment < 0 ? written : written.slice(0, comment).trimEnd();
  if (!beginsPlainly(begun) || !isPlainLine(begun)) return undefined;
  const folded = foldedPlain(text, lines, line, begun, at, parent);
  if (folded === undefined || (comment >= 0 && folded.next > line + 1)) return undefined;
  const meant = plainValue(String(folded.tree.value));
  return meant === undefined ? undefined : { ...folded, tree: scalar(meant, folded.tree.start, folded.tree.end) };
}

/** A value after which nothing but a comment stands on its line. */
function ended(block: Block, tree: Tree | undefined): Tree | undefined {
  if (tree === undefined) return undefined;
  let index = block.line;
  while ((block.lines[index]?.end ?? Infinity) < tree.end) index += 1;
  const rest = block.text.slice(tree.end, block.lines[index]?.end);
  if (!/^(?: *| +#.*)$/u.test(rest)) return undefined;
  advance(block, index + 1);
  return tree;
}

function keyHere({ text, at }: Block): string {
  KEY.lastIndex = at;
  return KEY.exec(text)?.[0] ?? '';
}

function isDash({ text, at, lines, line }: Block): boolean {
  return text[at] === '-' && (text[at + 1] === ' ' || at + 1 === lines[line]?.end);
}

function columnOf({ at, lines, line }: Block): number {
  return at - (lines[line]?.start ?? at);
}

function isHere(block: Block, column: number): boolean {
  return block.line < block.lines.length && columnOf(block) === column;
}

function isDeeper(block: Block, column: number): boolean {
  const line = block.lines[block.line];
  return line !== undefined && indentOf(line) > column;
}
