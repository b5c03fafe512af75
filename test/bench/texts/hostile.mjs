// @ts-check
import { pick, randomOf } from './random.mjs';

/** @typedef {import('./writer.mjs').WriteText} WriteText */

/** @param {string} part @returns {WriteText} */
const repeated = (part) => (length) => [...Array.from({ length: Math.floor(length / part.length) }, () => part), part.slice(0, length % part.length)].join('');

/** @param {(random: import('./random.mjs').Random) => string} part One code unit. @returns {WriteText} */
const drawn = (part) => (length, seed) => {
  const random = randomOf(seed);
  return Array.from({ length }, () => part(random)).join('');
};

const LETTERS = [...'абвгдежзиклмнопрстуфхцчшщэюяΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩéèêëüöäßñøåçşğıłżœČŠŽ社長取締役最高経営責任者チーフオフィサー', ...'        ,.\n'];

/**
 * Texts that nobody writes and that a scanner may choke on.
 * @param {WriteText} prose
 * @returns {Readonly<Record<string, WriteText>>}
 */
export function hostileTexts(prose) {
  return {
    'one letter': repeated('C'),
    'one word': repeated('chief '),
    'one line': (length, seed) => prose(length, seed).replaceAll('\n', ' '),
    capitals: (length, seed) => prose(length, seed).toUpperCase(),
    surrogates: drawn((random) => String.fromCharCode(0xd800 + random.below(0x800))),
    'other letters': drawn((random) => pick(LETTERS, random)),
    'no words': drawn((random) => String.fromCharCode(33 + random.below(94))),
  };
}
