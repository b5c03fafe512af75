/**
 * The scalars that glossary files are full of, read directly. The YAML library reads everything, at about a megabyte a
 * second, and hostile text far slower; this reads what is plainly written and leaves the rest to it. Undefined: not plain.
 */
import { scalar, type ScalarTree } from './tree';

const LETTER = /^[\p{L}_$(/]/u;
const RARE_NUMBER = /^(?:[-+]?(?:\d+|\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?|0[ox][\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;
const WORDS: ReadonlyMap<string, ScalarTree['value']> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** A plain scalar by its text; undefined also where the text could be a number of some rare notation. */
export function plainValue(text: string): ScalarTree['value'] | undefined {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  return RARE_NUMBER.test(text) ? undefined : text;
}

/** Whether a text may begin a plain scalar, in block style and in flow style. */
export function beginsPlainly(text: string): boolean {
  return LETTER.test(text) || /^[\d.~;^§€£“‘«…–—]/u.test(text);
}

/** A quoted scalar that begins at `start` and ends before `end`, on one line. */
export function quoted(text: string, start: number, end: number): ScalarTree | undefined {
  return text[start] === '"' ? doubleQuoted(text, start, end) : singleQuoted(text, start, end);
}

function doubleQuoted(text: string, start: number, end: number): ScalarTree | undefined {
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return scalarOf(text, start, at + 1);
    if (code === 92) at += 1;
    else if (code === 10) return undefined;
  }
  return undefined;
}

function scalarOf(text: string, start: number, end: number): ScalarTree | undefined {
  const inner = text.slice(start + 1, end - 1);
  if (!inner.includes('\\')) return scalar(inner, start, end);
  // What JSON escapes YAML escapes alike; YAML's further escapes are rare.
  return /^(?:[^\\\0-\x1f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*$/u.test(inner) ? scalar(JSON.parse(`"${inner}"`) as string, start, end) : undefined;
}

function singleQuoted(text: string, start: number, end: number): ScalarTree | undefined {
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) return undefined;
    if (code !== 39) continue;
    if (text.charCodeAt(at + 1) !== 39 || at + 1 >= end) return scalar(text.slice(start + 1, at).replaceAll("''", "'"), start, at + 1);
    at += 1;
  }
  return undefined;
}
