/** Lists and mappings in brackets, as JSON and most glossary files write them. Undefined: not plain. */
import { beginsPlainly, plainValue, quoted } from './plainScalar';
import { scalar, type Pair, type Range, type ScalarTree, type Tree } from './tree';

interface Flow {
  readonly text: string;
  readonly end: number;
  /** Spaces that every further line begins with at least. */
  readonly indent: number;
  readonly depth: number;
  at: number;
  level: number;
}

/**
 * The list or mapping that begins at `start`.
 *
 * @param indent As deep as each further line must be indented, but for a closing bracket.
 */
export function plainFlow(text: string, { start, end }: Range, indent: number, depth: number): Tree | undefined {
  return collection({ text, end, indent, depth, at: start, level: 0 });
}

function collection(flow: Flow): Tree | undefined {
  flow.level += 1;
  if (flow.level > flow.depth) return undefined;
  const tree = flow.text[flow.at] === '[' ? sequence(flow) : mapping(flow);
  flow.level -= 1;
  return tree;
}

function sequence(flow: Flow): Tree | undefined {
  const start = flow.at;
  const items: Tree[] = [];
  flow.at += 1;
  for (;;) {
    if (!skipBlanks(flow)) return undefined;
    if (flow.text[flow.at] === ']') break;
    const item = value(flow);
    if (item === undefined || !separated(flow, ']')) return undefined;
    items.push(item);
  }
  flow.at += 1;
  return { kind: 'sequence', items, start, end: flow.at };
}

function mapping(flow: Flow): Tree | undefined {
  const start = flow.at;
  const pairs: Pair[] = [];
  flow.at += 1;
  for (;;) {
    if (!skipBlanks(flow)) return undefined;
    if (flow.text[flow.at] === '}') break;
    const next = pair(flow);
    if (next === undefined || !separated(flow, '}')) return undefined;
    pairs.push(next);
  }
  flow.at += 1;
  return { kind: 'mapping', pairs, start, end: flow.at };
}

function pair(flow: Flow): Pair | undefined {
  const key = leaf(flow);
  if (typeof key?.value !== 'string' || key.value === '<<' || flow.text[flow.at] !== ':') return undefined;
  const isQuoted = flow.text[key.start] === '"' || flow.text[key.start] === "'";
  flow.at += 1;
  // After a quoted key the value may follow at once, as JSON has it.
  if (!isQuoted && !isSpace(flow.text.charCodeAt(flow.at))) return undefined;
  if (!skipBlanks(flow)) return undefined;
  const below = value(flow);
  return below === undefined ? undefined : { key: key.value, at: { start: key.start, end: key.end }, value: below };
}

function value(flow: Flow): Tree | undefined {
  const first = flow.text[flow.at];
  return first === '[' || first === '{' ? collection(flow) : leaf(flow);
}

function leaf(flow: Flow): ScalarTree | undefined {
  const first = flow.text[flow.at];
  const found = first === '"' || first === "'" ? quoted(flow.text, flow.at, flow.end) : plain(flow);
  if (found !== undefined) flow.at = found.end;
  return found;
}

function plain({ text, at: start, end }: Flow): ScalarTree | undefined {
  let at = start;
  for (; at < end; at += 1) {
    const char = text[at] ?? '';
    if (char === '\n' || char === ',' || char === ']' || char === '}') break;
    if (char === '[' || char === '{') return undefined;
    if (char === '#' && isSpace(text.charCodeAt(at - 1))) return undefined;
    if (char === ':' && (isSpace(text.charCodeAt(at + 1)) || ',[]{}'.includes(text[at + 1] ?? ','))) break;
  }
  const written = text.slice(start, at).trimEnd();
  if (!beginsPlainly(written)) return undefined;
  const meant = plainValue(written);
  return meant === undefined ? undefined : scalar(meant, start, start + written.length);
}

/** Steps over what stands between two entries; false where something else stands there. */
function separated(flow: Flow, close: string): boolean {
  if (!skipBlanks(flow)) return false;
  if (flow.text[flow.at] === ',') flow.at += 1;
  else return flow.text[flow.at] === close;
  return true;
}

/** Steps over blanks, line ends and comments; false at the end of the text and on a line that is not indented enough. */
function skipBlanks(flow: Flow): boolean {
  for (; flow.at < flow.end; flow.at += 1) {
    const code = flow.text.charCodeAt(flow.at);
    if (code === 10) {
      if (!isIndented(flow)) return false;
    } else if (code === 35 && isSpace(flow.text.charCodeAt(flow.at - 1))) {
      const feed = flow.text.indexOf('\n', flow.at);
      flow.at = (feed < 0 ? flow.end : feed) - 1;
    } else if (!isSpace(code) || (code === 13 && flow.text[flow.at + 1] !== '\n')) return true;
  }
  return false;
}

function isIndented({ text, at, end, indent, level }: Flow): boolean {
  let content = at + 1;
  while (content < end && text[content] === ' ') content += 1;
  const deep = content - at - 1;
  const char = text[content] ?? '\n';
  const isClosing = level === 1 && (char === ']' || char === '}') && deep === indent - 1;
  return deep >= indent || isClosing || char === '\n' || char === '\r' || char === '#';
}

/** A blank, a tab or a line end. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
