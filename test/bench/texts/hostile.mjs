// @ts-check
import { pick, randomOf } from './random.mjs';

/** @typedef {import('./writer.mjs').WriteText} WriteText */

/** @param {string} part @returns {WriteText} */
const repeated = (part) => (length) => [...Array.from({ length: Math.floor(length / part.length) }, () => part), part.slice(0, length % part.length)].join('');

const PIECE = 4_096;

/** @param {(random: import('./random.mjs').Random) => number} code @returns {WriteText} */
const drawn = (code) => (length, seed) => {
  const random = randomOf(seed);
  const pieces = [];
  for (let left = length; left > 0; left -= PIECE) pieces.push(String.fromCharCode(...Array.from({ length: Math.min(PIECE, left) }, () => code(random))));
  return pieces.join('');
};

const LETTERS = [...'абвгдежзиклмнопрстуфхцчшщэюяΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩéèêëüöäßñøåçşğıłżœČŠŽ社長取締役最高経営責任者チーフオフィサー', ...'        ,.\n'].map((letter) => letter.charCodeAt(0));

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
    surrogates: drawn((random) => 0xd800 + random.below(0x800)),
    'other letters': drawn((random) => pick(LETTERS, random)),
    'no words': drawn((random) => 33 + random.below(94)),
  };
}
