/** By kind, then by what the rest of a name begins and goes on with; see `beside.ts`. */
type Table = Map<string, Map<string, Map<string, number>>>;

/** From entries such as `b1 our|180`, in hundredths, with a tilde or a line's end between them. */
export function readBesideWeights(written: string): Table {
  const table: Table = new Map();
  for (const entry of written.trim().split(/[~\n]/u)) {
    const bar = entry.lastIndexOf('|');
    const weight = Number(entry.slice(bar + 1)) / 100;
    for (const [kind, head, tail] of partsOf(entry.slice(0, bar))) put(table, kind, head, tail, weight);
  }
  return table;
}

function put(table: Table, kind: string, head: string, tail: string, weight: number): void {
  const heads = table.get(kind) ?? new Map<string, Map<string, number>>();
  const tails = heads.get(head) ?? new Map<string, number>();
  table.set(kind, heads.set(head, tails.set(tail, weight)));
}

type Parts = readonly [kind: string, head: string, tail: string];

/** The ways to part a name: where a word may begin with the sign that stands for a line's end there are two. */
function partsOf(name: string): readonly Parts[] {
  const [kind, rest] = [name.slice(0, 2), name.slice(2)];
  if (!/^[ab][0g=12]$/u.test(kind)) return [[name, '', '']];
  if (rest === '') return [[kind, '', '']];
  switch (kind[1]) {
    case '=':
      return [/^[09AXx]/u.test(rest) ? [kind, '', rest] : [kind, rest.slice(0, 1), rest.slice(1)]];
    case '1':
      return [...(/^[\p{L}\p{M}\d]/u.test(rest) ? [[kind, '', rest] as const] : []), ...(/^(?:n|[^\p{L}\p{M}\d])./u.test(rest) ? [[kind, rest.slice(0, 1), rest.slice(1)] as const] : [])];
    case '2':
      return [[kind, rest.slice(0, rest.indexOf(' ', 1) + 1), rest.slice(rest.indexOf(' ', 1) + 1)]];
    default:
      return [[kind, rest, '']];
  }
}
