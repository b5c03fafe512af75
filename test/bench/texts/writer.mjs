// @ts-check
import { pick, randomOf, shuffle, zipfTable } from './random.mjs';
import { POOLS } from './words.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/**
 * How a kind of text is written.
 * @typedef {object} Style
 * @property {readonly string[]} sentences Words and {slots}; `{who}` is where a role may be named.
 * @property {number} wordsPerMention
 * @property {Readonly<Record<string, readonly string[]>>} [pools] Words for slots, beside the common ones.
 * @property {(block: string, random: Random) => string} block What a paragraph becomes: itself, a heading, an item of a list …
 */

/** @typedef {(length: number, seed: number) => string} WriteText */
/** @typedef {readonly (string | { readonly slot: string })[]} Template */

/** @param {string} sentence @returns {Template} */
function parse(sentence) {
  return sentence.split(' ').map((word) => {
    const slot = /^\{(\w+)\}$/u.exec(word)?.[1];
    return slot === undefined ? word : { slot };
  });
}

/** The first words of such a list are as frequent as each other: what is in every sentence is in the sentences. */
const FLATTEN = 20;

/**
 * Writes texts of a style, each of its own seed: one text read again and again teaches the processor to foretell it.
 * @param {Style} style
 * @param {(random: Random) => string} mention
 * @returns {WriteText} Writes one flat string of exactly this many UTF-16 code units.
 */
export function writerOf(style, mention) {
  const templates = style.sentences.map(parse);
  return (length, seed) => {
    const random = randomOf(seed);
    const words = new Words(style, mention, random);
    const blocks = [];
    for (let left = length; left > 0; ) {
      const sentences = Array.from({ length: 1 + random.below(6) }, () => words.fill(pick(templates, random)));
      // Cut here and not at the end: a part of a string is read more slowly than a string of its own.
      const block = `${style.block(sentences.join(' '), random)}\n`.slice(0, left);
      blocks.push(block);
      left -= block.length;
    }
    return blocks.join('');
  };
}

class Words {
  #style;
  #mention;
  #random;
  #count = 0;
  #due = 0;
  /** @type {Map<string, readonly string[]>} */
  #pools;

  /**
   * @param {Style} style
   * @param {(random: Random) => string} mention
   * @param {Random} random
   */
  constructor(style, mention, random) {
    this.#style = style;
    this.#mention = mention;
    this.#random = random;
    // Which words are frequent differs from text to text, or one letter of the alphabet would begin most of them.
    this.#pools = new Map(Object.entries({ ...POOLS, ...style.pools }).map(([slot, words]) => [slot, zipfTable(shuffle(words, random), FLATTEN)]));
    this.#waitForNext();
  }

  /** @param {Template} template */
  fill(template) {
    const words = template.map((word) => (typeof word === 'string' ? word : this.#fillSlot(word.slot)));
    this.#count += words.length;
    const sentence = words.join(' ').replaceAll(' ,', ',');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  }

  /** @param {string} slot */
  #fillSlot(slot) {
    if (slot !== 'who') return pick(this.#pools.get(slot) ?? [slot], this.#random);
    if (this.#count < this.#due) return `the ${pick(this.#pools.get('agent') ?? [], this.#random)}`;
    this.#waitForNext();
    return this.#person();
  }

  #waitForNext() {
    this.#due += -Math.log(1 - this.#random.next()) * this.#style.wordsPerMention;
  }

  /** A role in one of the ways that people are spoken of. */
  #person() {
    const role = this.#mention(this.#random);
    const one = (/** @type {string} */ slot) => pick(this.#pools.get(slot) ?? [], this.#random);
    const ways = [`the ${role}`, `the ${role}`, `our ${role}`, `a ${role}`, `the ${role}'s ${one('noun')}`, `${one('first')} ${one('last')}, ${role} of ${one('firm')},`, `the ${one('adj')} ${role}`];
    return pick(ways, this.#random);
  }
}
