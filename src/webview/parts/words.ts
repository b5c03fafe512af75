/** Puts the values where a string has `{0}` and `{1}`. */
export function format(template: string, ...values: readonly string[]): string {
  // In one pass and by a function: neither `$&` nor `{1}` in a value is to be taken for more than it is.
  return template.replace(/\{(\d)\}/gu, (place, index: string) => values[Number(index)] ?? place);
}

/** `Chief Executive Officer and Chief Operating Officer`, in the language of the page. */
export function listed(words: readonly string[]): string {
  const language = document.documentElement.lang;
  // An unknown tag would throw, and the panel must not fail over an “and”.
  const known = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(language) ? language : undefined;
  return new Intl.ListFormat(known).format(words);
}
