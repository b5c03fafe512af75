/** A tag such as `pt-br` as `Intl` takes it: `pt-BR`. Undefined for what is no tag, for which `Intl` would throw. */
export function languageTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // Whether a tag is well formed is told in no other way.
    return undefined;
  }
}
