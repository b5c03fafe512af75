/** Texts by language, each once. */
export class LanguageMap {
  readonly #texts = new Map<string, Set<string>>();

  add(language: string, text: string): void {
    const texts = this.#texts.get(language) ?? new Set<string>();
    this.#texts.set(language, texts.add(text));
  }

  has(language: string, text: string): boolean {
    return this.#texts.get(language)?.has(text) === true;
  }

  /** As a key of an object; nothing where there is no text. */
  as<K extends string>(key: K): Partial<Record<K, Readonly<Record<string, readonly string[]>>>> {
    if (this.#texts.size === 0) return {};
    return { [key]: Object.fromEntries([...this.#texts].map(([language, texts]) => [language, [...texts]])) } as Record<K, Record<string, string[]>>;
  }
}
