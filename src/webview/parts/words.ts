import { languageTag } from '../../core/text/languageTag';

/** Puts the values where a string has `{0}` and `{1}`. */
export function format(template: string, ...values: readonly string[]): string {
  // In one pass and by a function: neither `$&` nor `{1}` in a value is to be taken for more than it is.
  return template.replace(/\{(\d)\}/gu, (place, index: string) => values[Number(index)] ?? place);
}

/** `Chief Executive Officer and Chief Operating Officer`, in the language of the page. */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(languageTag(document.documentElement.lang)).format(words);
}
