/** What places may have, by number; only what enough repositories have is kept. */
export class Vocabulary<T> {
  readonly #seen = new Map<T, Set<string>>();

  note(repository: string, each: T): void {
    const repositories = this.#seen.get(each) ?? new Set();
    this.#seen.set(each, repositories.add(repository));
  }

  kept(fewest: number): ReadonlyMap<T, number> {
    return new Map([...this.#seen].filter(([, { size }]) => size >= fewest).map(([each], index) => [each, index]));
  }
}
