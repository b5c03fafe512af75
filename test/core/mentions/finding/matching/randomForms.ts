/** Forms as a reader's own glossary may have them, and texts that nearly hold them. */
import fc from 'fast-check';
import type { Casing, Form } from '../../../../../src/core/mentions/finding/forms/forms';
import { form } from './naiveSearch';

/** Words that are alike, that have one hash (`an` and `c0`, `bn` and `d0`) and that are written with more than ASCII. */
export const SAME_HASH = [['an', 'c0'], ['bn', 'd0'], ['anan', 'c0c0'], ['xan', 'xc0']] as const;
const WORDS = [...SAME_HASH.flat(), 'officer', 'CEO', 'ce', 'R&D', 'C.E.O.', 'président', 'Öl', 'key', 'straße', '社長', '社', 'パート', 'директор', 'й', 'πρόεδρος', '대표이사', 'ab社', 'x', '1', 'a'.repeat(30), '\ud835\udc00'];
const GAPS = [' ', '-', '  ', '\u00a0', '*', '&nbsp;'];
const casings = fc.constantFrom<Casing>('any', 'any', 'exact', 'capital');

const word = fc.constantFrom(...WORDS);
/** Heads that titles share stand in texts only: what begins with two of them is left alone. */
const anyWord = fc.constantFrom(...WORDS, 'chief', 'Chiefs');
const names = fc.array(word, { minLength: 1, maxLength: 4 }).chain((words) => fc.array(fc.constantFrom(' ', ' ', ' ', ...GAPS), { minLength: 3, maxLength: 3 }).map((gaps) => words.map((each, index) => (index === 0 ? each : `${gaps[index - 1] ?? ' '}${each}`)).join('')));

export const someForms: fc.Arbitrary<readonly Form[]> = fc.array(fc.tuple(names, casings).map(([text, casing]) => form(text, casing)), { minLength: 1, maxLength: 12 });

const between = fc.constantFrom(' ', ' ', ' ', '\n', '\r\n', '\n> ', '-', '\u00ad', '.', ', ', '**', '_', '', '\u00a0', '~', '&nbsp;', '\u212a', '\ud800', '       ', '\n\n');

/** Forms in any case and with soft hyphens, parts of them, and anything. */
export const textWith = (forms: readonly Form[]): fc.Arbitrary<string> => {
  const written = fc.constantFrom(...forms).chain(({ text }) => fc.constantFrom(text, text, text.toUpperCase(), text.toLowerCase(), text.replaceAll(' ', '\n'), text.replaceAll(' ', '  '), [...text].join('\u00ad'), text.slice(0, -1), `${text.charAt(0).toUpperCase()}${text.slice(1)}`));
  const piece = fc.oneof({ weight: 4, arbitrary: written }, { weight: 2, arbitrary: anyWord }, { weight: 1, arbitrary: fc.string({ maxLength: 3, unit: 'binary' }) });
  return fc.array(fc.tuple(piece, between), { maxLength: 12 }).map((pieces) => pieces.flat().join(''));
};
