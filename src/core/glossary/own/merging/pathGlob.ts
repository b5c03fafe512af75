/**
 * Whether a path matches a Contextive pattern, which may stand for any part of it: `shipping` and `src/*.md` match
 * wherever they occur. A star stands for any characters but /, two stars for any at all, a question mark for one.
 */
export function matchesPath(pattern: string, path: string): boolean {
  return matches(`**${pattern}**`, path);
}

/** Steps back to the last star only, so that time is at most the product of the lengths. */
function matches(pattern: string, path: string): boolean {
  let at = 0;
  let to = 0;
  let double: Retry | undefined;
  let single: Retry | undefined;
  while (at < path.length) {
    const char = pattern[to];
    if (char === '*') {
      const isDouble = pattern[to + 1] === '*';
      to += isDouble ? 2 : 1;
      if (isDouble) double = { at, to };
      single = isDouble ? undefined : { at, to };
    } else if (char !== undefined && (char === path[at] || (char === '?' && path[at] !== '/'))) {
      at += 1;
      to += 1;
    } else if (single !== undefined && path[single.at] !== '/') {
      single = { at: single.at + 1, to: single.to };
      ({ at, to } = single);
    } else if (double !== undefined) {
      double = { at: double.at + 1, to: double.to };
      ({ at, to } = double);
      single = undefined;
    } else return false;
  }
  return /^\**$/u.test(pattern.slice(to));
}

interface Retry {
  readonly at: number;
  readonly to: number;
}
