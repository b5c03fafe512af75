import type { Form } from '../forms/forms';
import type { Match } from './matcher';
import { CASE } from './words';

/** How what has some letters must be written: not at all, in any case, in capitals, or as its forms say one by one. */
export const NOT_WRITTEN = 0;
export const ANY_CASE = 1;
export const CAPITALS = 2;
export const BY_FORM = 3;

/** What a single form asks for. */
export function writtenOf({ casing, text }: Form): number {
  if (casing === 'any') return ANY_CASE;
  return casing === 'exact' && isAsciiCapitals(text) ? CAPITALS : BY_FORM;
}

function isAsciiCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 65 || text.charCodeAt(at) > 90) return false;
  return true;
}

/** True where none of these letters of ASCII is small. */
export function isInCapitals(bytes: Uint8Array, from: number, to: number): boolean {
  let bits = 0;
  for (let at = from; at < to; at++) bits |= bytes[at] ?? 0;
  return (bits & CASE) === 0;
}

/** The first of the forms whose casing this is. */
export function matchOf(forms: readonly Form[], text: string, start: number, end: number): Match | undefined {
  for (const form of forms) if (isWrittenAs(form, text, start, end)) return { start, end, form };
  return undefined;
}

function isWrittenAs(form: Form, text: string, start: number, end: number): boolean {
  switch (form.casing) {
    case 'exact':
      return end - start === form.text.length ? text.startsWith(form.text, start) : text.slice(start, end).normalize() === form.text;
    case 'capital':
      return isCapital(text, start);
    case 'any':
      return true;
  }
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}
