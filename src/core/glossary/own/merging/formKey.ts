/** How forms are told apart: acronyms letter by letter, titles in any case. An acronym may hold a small letter (CoS). */
export function formKey(form: string): string {
  return /\p{Ll}{2}/u.test(form) ? form.toLowerCase() : form;
}
