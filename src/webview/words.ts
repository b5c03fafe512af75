/** Puts the value where a string has `{0}`. */
export function format(template: string, value: string): string {
  // A function, because `$&` in a replacement string would not be taken literally.
  return template.replaceAll('{0}', () => value);
}

/** `Chief Executive Officer and Chief Operating Officer`, in the language of the page. */
export function listed(words: readonly string[]): string {
  const language = document.documentElement.lang;
  // An unknown tag would throw, and the panel must not fail over an “and”.
  const known = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(language) ? language : undefined;
  return new Intl.ListFormat(known).format(words);
}
