/**
 * Whether a list of language ids takes a language in. `*` stands for every language; `!` in front of an id leaves that
 * one out, wherever it stands in the list.
 *
 *     ['*', '!python']    everything but Python
 *     ['markdown', 'latex']    these two only
 */
export function isLanguageSelected(list: readonly string[], languageId: string): boolean {
  return !list.includes(`!${languageId}`) && (list.includes('*') || list.includes(languageId));
}
