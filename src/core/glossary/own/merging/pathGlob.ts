/**
 * Whether a path matches a Contextive pattern, which may stand for any part of it: `shipping` and `src/*.md` match
 * wherever they occur. A star stands for any characters but /, two stars for any at all, a question mark for one, brackets
 * for one of those in them, or with ! for any other.
 */
export function matchesPath(pattern: string, path: string): boolean {
  return matches([{ kind: 'any' }, ...tokensOf(pattern), { kind: 'any' }], path);
}

type Token =
  /** Any characters, or whole folders only, also none. */
  | { readonly kind: 'any' | 'folders' }
  /** Characters of one folder's or file's name. */
  | { readonly kind: 'name' }
  | { readonly kind: 'one'; readonly fits: (char: string) => boolean };

const TOKEN = /(?<=\/)\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|[^]/gu;

function tokensOf(pattern: string): readonly Token[] {
  return (pattern.match(TOKEN) ?? []).flatMap((written): readonly Token[] => {
    if (written === '**/') return [{ kind: 'folders' }];
    if (written === '**') return [{ kind: 'any' }];
    if (written === '*') return [{ kind: 'name' }];
    if (written === '?') return [{ kind: 'one', fits: (char) => char !== '/' }];
    if (written.length > 2 && written.startsWith('[')) return [{ kind: 'one', fits: setOf(written.slice(1, -1)) }];
    // A character beyond the first plane is two units, as in the path.
    return Array.from({ length: written.length }, (_, at) => ({ kind: 'one', fits: (char) => char === written[at] }));
  });
}

/** `abc`, `a-z`, or either of them after `!`. */
function setOf(written: string): (char: string) => boolean {
  const isNot = written.startsWith('!');
  const set = isNot ? written.slice(1) : written;
  const [, from, to] = /^(.)-(.)$/su.exec(set) ?? [];
  const isIn = from === undefined || to === undefined ? (char: string) => set.includes(char) : (char: string) => char >= from && char <= to;
  return (char) => char !== '/' && isIn(char) !== isNot;
}

/** Where to go on when what follows a star does not fit: a little later in the path. */
interface Retry {
  readonly at: number;
  readonly to: number;
  readonly isFolders?: boolean;
}

/** Steps back to the last star only, so that time is at most the product of the lengths. */
function matches(tokens: readonly Token[], path: string): boolean {
  let [at, to] = [0, 0];
  let long: Retry | undefined;
  let short: Retry | undefined;
  while (at < path.length) {
    const token = tokens[to];
    const next = path[at] ?? '';
    if (token?.kind === 'one' && token.fits(next)) [at, to] = [at + 1, to + 1];
    else if (token !== undefined && token.kind !== 'one') {
      to += 1;
      if (token.kind === 'name') short = { at, to };
      else [long, short] = [{ at, to, isFolders: token.kind === 'folders' }, undefined];
    } else {
      if (short !== undefined && path[short.at] !== '/') short = { ...short, at: short.at + 1 };
      else [long, short] = [later(long, path), undefined];
      const retry = short ?? long;
      if (retry === undefined) return false;
      ({ at, to } = retry);
    }
  }
  return tokens.slice(to).every(({ kind }) => kind !== 'one');
}

function later(retry: Retry | undefined, path: string): Retry | undefined {
  if (retry === undefined) return undefined;
  const at = retry.isFolders === true ? path.indexOf('/', retry.at) + 1 : retry.at + 1;
  return at === 0 ? undefined : { ...retry, at };
}
