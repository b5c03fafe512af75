/** Names as ids: small letters, digits and single hyphens. */

const MAX_ID = 60;

/** `Leg Magnitude Policy` and `legMagnitudePolicy` → `leg-magnitude-policy`; empty where nothing of a name can be kept. */
export function slugOf(name: string): string {
  const words = wordsOf(name.slice(0, MAX_ID * 3)).join('-');
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
  return plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}

/** Makes ids out of names, no two alike. */
export class IdMaker {
  readonly #taken: Set<string>;
  readonly #fallback: string;
  /** By wanted id, the number that the next one of that name tries first: a file may have thousands of them. */
  readonly #next = new Map<string, number>();

  /**
   * @param fallback Begins an id that would not begin with a letter.
   * @param taken Ids that are in use elsewhere.
   */
  constructor(fallback: string, taken: Iterable<string> = []) {
    this.#fallback = fallback;
    this.#taken = new Set(taken);
  }

  idFor(...names: readonly string[]): string {
    const words = names.map(slugOf).filter((part) => part !== '').join('-');
    const wanted = cut(/^[a-z]/u.test(words) ? words : [this.#fallback, words].filter((part) => part !== '').join('-'), MAX_ID);
    let id = wanted;
    let count = this.#next.get(wanted) ?? 2;
    for (; this.#taken.has(id); count += 1) id = `${cut(wanted, MAX_ID - String(count).length - 1)}-${count}`;
    this.#next.set(wanted, count);
    this.#taken.add(id);
    return id;
  }
}

function cut(id: string, most: number): string {
  return id.slice(0, most).replace(/-$/u, '');
}

/** The words of a name, however it joins them: by blanks, hyphens, underscores or capitals. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ')
    .split(/[\s_-]+/u)
    .filter((word) => word !== '');
}
