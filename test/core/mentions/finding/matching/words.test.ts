import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isWithinWord } from '../../../../../src/core/mentions/finding/boundary';
import { fold, isLetter } from '../../../../../src/core/mentions/finding/characters';
import { endOfWord, FOLDED, hashOf, hashOn, isAsciiAlphanumeric, Words } from '../../../../../src/core/mentions/finding/matching/words';
import { SAME_HASH } from './randomForms';

const all = (words: Words, texts: readonly string[]) => texts.map((text) => words.numberOf(text, 0, text.length));
const folded = (text: string) => Array.from({ length: text.length }, (_, at) => String.fromCharCode(fold(text.charCodeAt(at)))).join('');

/** Runs of letters as they stand in forms, and single signs. */
const letters = fc.oneof(fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/u), fc.stringMatching(/^[a-zäöüßéñłøşáЖжΣσς]{1,8}$/u), fc.constantFrom('C', '.', '&', '社', 'ガ', ...SAME_HASH.flat(), 'a'.repeat(100)));
const manyWords = fc.uniqueArray(letters, { minLength: 1, maxLength: 60, size: 'max', selector: folded });

function filled(texts: readonly string[]): Words {
  const words = new Words(texts.length);
  for (const text of texts) words.add(text, 0, text.length);
  return words;
}

suite('Words', () => {
  test('takes a word for the same whether its accents are parts of letters or marks behind them', () => {
    const words = filled(['Président', 'PRÉSIDENTE', 'Öl', 'パート', 'chef', '社']);
    for (const text of ['Président', 'Öl', 'パート', 'chef', '社']) assert.notEqual(words.numberOf(text, 0, text.length), 0);
    for (const text of ['Président', 'présidente', 'Öl', 'パート']) {
      const marked = text.normalize('NFD');
      assert.notEqual(marked, text);
      assert.equal(words.numberOf(marked, 0, marked.length), words.numberOf(text, 0, text.length), text);
      assert.equal(endOfWord(`${marked} x`, 0), marked.length);
    }
    assert.equal(new Set(all(words, ['Président', 'PRÉSIDENTE', 'Öl', 'パート', 'chef', '社'])).size, 6);
    assert.deepEqual(all(words, ['president', 'o', 'Ol', 'ハート', 'che\u0301f']), [0, 0, 0, 0, 0]);
  });

  test('gives every word a number of its own, from 1 on, and the same again', () => {
    fc.assert(fc.property(manyWords, (texts) => {
      const words = new Words(texts.length);
      const numbers = texts.map((text) => words.add(text, 0, text.length));
      assert.deepEqual(numbers, texts.map((_, index) => index + 1));
      assert.deepEqual(texts.map((text) => words.add(text, 0, text.length)), numbers);
      assert.deepEqual(all(words, texts), numbers);
    }));
  });

  test('finds a word again in any case', () => {
    fc.assert(fc.property(manyWords, (texts) => {
      const words = filled(texts);
      const isSameLength = (text: string, other: string) => folded(text) === folded(other);
      for (const [index, text] of texts.entries()) {
        for (const other of [text.toUpperCase(), text.toLowerCase()]) if (isSameLength(text, other)) assert.equal(words.numberOf(other, 0, other.length), index + 1, other);
      }
    }));
  });

  test('finds a word again in the midst of a text, with soft hyphens in it', () => {
    fc.assert(fc.property(manyWords, fc.string(), fc.string(), fc.array(fc.boolean(), { minLength: 1 }), (texts, before, after, hyphens) => {
      const words = filled(texts);
      for (const [index, text] of texts.entries()) {
        const parted = Array.from({ length: text.length }, (_, at) => (at > 0 && hyphens[at % hyphens.length] === true ? '\u00ad' : '') + text.charAt(at)).join('');
        assert.equal(words.numberOf(before + parted + after, before.length, before.length + parted.length), index + 1, JSON.stringify(parted));
      }
    }));
  });

  test('finds nothing that was not added', () => {
    fc.assert(fc.property(manyWords, letters, (texts, other) => {
      const known = texts.findIndex((text) => folded(text) === folded(other)) + 1;
      assert.equal(filled(texts).numberOf(other, 0, other.length), known);
    }));
  });

  test('finds the same in bytes as in letters', () => {
    fc.assert(fc.property(manyWords, fc.oneof(letters, fc.constantFrom('C0', 'AN', '@', '`', '[', '{', '\u0000', '\u0010')), (texts, sought) => {
      fc.pre(/^(?:[a-z0-9]+|[^a-z0-9])$/iu.test(sought) && /^[\0-\x7f]*$/u.test(sought));
      const words = filled(texts);
      const bytes = new TextEncoder().encode(`+${sought}+`);
      assert.equal(words.numberOfBytes(bytes, 1, 1 + sought.length, hashOf(sought, 0, sought.length)), words.numberOf(sought, 0, sought.length));
    }), { numRuns: 1_000 });
  });

  test('tells words apart that have one hash', () => {
    for (const [one, other] of SAME_HASH) {
      assert.equal(hashOf(one, 0, one.length), hashOf(other, 0, other.length));
      const words = filled([one]);
      const bytes = new TextEncoder().encode(other);
      assert.deepEqual([words.numberOf(other, 0, other.length), words.numberOfBytes(bytes, 0, bytes.length, hashOf(other, 0, other.length))], [0, 0]);
      words.add(other, 0, other.length);
      assert.deepEqual(all(words, [one, other, one.toUpperCase(), other.toUpperCase()]), [1, 2, 1, 2]);
    }
  });
});

suite('endOfWord', () => {
  for (const [text, ends] of [['C.E.O.', [1, 2, 3, 4, 5, 6]], ['Geschäftsführer', [15]], ['代表取締役', [1, 2, 3, 4, 5]], ['パートナー', [5]], ['of\u00adfi\u00adcer', [9]], ['CEO¹', [3, 4]], ['a_b', [1, 2, 3]]] as const) {
    test(`parts ${text}`, () => {
      const found: number[] = [];
      for (let at = 0; at < text.length; at = found.at(-1) ?? text.length) found.push(endOfWord(text, at));
      assert.deepEqual(found, ends);
    });
  }

  test('goes on, and ends a word where none runs on', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('a', 'É', '\u00ad', '社', 'ガ', '-', ' ', '²', '\ud800', '_', '9', 'ß')).map((signs) => signs.join('')));
    fc.assert(fc.property(anyText, fc.nat(), (text, seed) => {
      const start = text.length === 0 ? 0 : seed % text.length;
      const end = endOfWord(text, start);
      assert.ok(end > start);
      if (isLetter(text.charCodeAt(start)) && end < text.length) assert.ok(!isWithinWord(text, end), `${JSON.stringify(text)}: ${start} to ${end}`);
      if (!isLetter(text.charCodeAt(start))) assert.equal(end, start + 1);
    }), { numRuns: 2_000 });
  });

  test('looks at no more of a word than any form has', () => assert.ok(endOfWord('é'.repeat(1_000_000), 0) < 200));
});

suite('hashOf', () => {
  test('is the same letter by letter, in any case, without soft hyphens', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/u), (text) => {
      const byLetter = [...text].reduce((hash, letter) => hashOn(hash, FOLDED[letter.charCodeAt(0)] ?? 0), 0);
      const hyphened = `x${[...text.toUpperCase()].join('\u00ad')}x`;
      assert.deepEqual([hashOf(text, 0, text.length), hashOf(hyphened, 1, hyphened.length - 1)], [byLetter, byLetter]);
    }));
  });
  test('folds every letter and digit of ASCII, and nothing else', () => {
    for (let code = 0; code < 256; code++) assert.equal(FOLDED[code], /[a-z0-9]/iu.test(String.fromCharCode(code)) && code < 128 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0);
    for (let code = 0; code < 0x10000; code++) assert.equal(isAsciiAlphanumeric(code), code < 128 && /[a-z0-9]/iu.test(String.fromCharCode(code)));
  });
});
