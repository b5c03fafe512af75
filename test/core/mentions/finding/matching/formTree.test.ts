import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HEAD, REACH, treeOf, type Found, type FormTree } from '../../../../../src/core/mentions/finding/matching/formTree';
import type { Form } from '../../../../../src/core/mentions/finding/forms/forms';
import { MatchSlot } from '../../../../../src/core/mentions/finding/matching/matchSlot';
import { TextWindow } from '../../../../../src/core/mentions/finding/matching/textWindow';
import { form, longestByHand } from './naiveSearch';
import { SAME_HASH, someForms, textWith } from './randomForms';

const HEADS = ['chief', 'chiefs'];
const shown = (found: Found) => (found === undefined || found === HEAD ? found : [found.start, found.end, found.form.text]);

/** What the tree finds where the text is at hand as bytes, the window beginning so far before the place. */
function inBytes(tree: FormTree, text: string, at: number, before: number): Found {
  const window = new TextWindow(before + REACH);
  window.fill(text, at - before, before + REACH);
  return tree.matchInBytes(window.bytes, before, text, at - before, new MatchSlot());
}

const formsAndText = someForms.chain((forms) => fc.tuple(fc.constant(forms), textWith(forms)));

suite('FormTree', () => {
  test('finds the longest form, as a search form by form does', () => {
    fc.assert(fc.property(formsAndText, ([forms, text]) => {
      const tree = treeOf(forms, []);
      for (let at = 0; at < text.length; at++) {
        const byHand = longestByHand(forms, text, at);
        assert.deepEqual(shown(tree.matchAt(text, at)), byHand && [at, ...byHand], `${JSON.stringify(text)} at ${at}`);
      }
    }), { numRuns: 2_000 });
  });

  test('finds the same in bytes', () => {
    fc.assert(fc.property(formsAndText, fc.nat(20), ([forms, text], before) => {
      const tree = treeOf(forms, HEADS);
      for (let at = 0; at < text.length; at++) assert.deepEqual(shown(inBytes(tree, text, at, before)), shown(tree.matchAt(text, at)), `${JSON.stringify(text)} at ${at}`);
    }), { numRuns: 2_000 });
  });

  test('says of each letter with which a form begins that one may', () => {
    fc.assert(fc.property(formsAndText, ([forms, text]) => {
      const tree = treeOf(forms, []);
      for (let at = 0; at < text.length; at++) if (tree.matchAt(text, at) !== undefined) assert.ok(tree.firstWords.mayBeginWithLetter(text.charCodeAt(at)), JSON.stringify(text.charAt(at)));
    }));
    // The sign of a kelvin is a small k to whoever folds letters.
    const tree = treeOf([form('CEO', 'exact'), form('Öl', 'any'), form('key manager', 'any')], []);
    assert.notEqual(tree.matchAt('\u212aey manager', 0), undefined);
    // The dots of Ö may be a mark behind an O.
    assert.equal(tree.firstWords.mayBeginWithLetter('O'.charCodeAt(0)), true);
    assert.deepEqual(['c', 'C', 'ö', 'Ö', '\u212a', 'e', 'u', ' '].map((letter) => tree.firstWords.mayBeginWithLetter(letter.charCodeAt(0))), [true, true, true, true, true, false, false, false]);
  });

  test('does not take a word for another with the same hash', () => {
    for (const [one, other] of SAME_HASH) {
      const tree = treeOf([form(`${one} officer`, 'any'), form(`chief ${other}`, 'any')], []);
      for (const [text, found] of [[`${one} officer`, true], [`${other} officer`, false], [`chief ${other}`, true], [`chief ${one}`, false]] as const) {
        assert.deepEqual([shown(tree.matchAt(text, 0)) !== undefined, shown(inBytes(tree, text, 0, 0)) !== undefined], [found, found], text);
      }
    }
  });

  const cases: readonly (readonly [what: string, forms: readonly Form[], text: string, found: ReturnType<typeof shown>])[] = [
    ['the longest of three', [form('chief', 'any'), form('chief executive', 'any'), form('chief executive officer', 'any')], 'Chief Executive officers', [0, 15, 'chief executive']],
    ['a shorter one where the longer goes wrong', [form('vice president', 'any'), form('vice president of sales', 'any')], 'vice president of sails', [0, 14, 'vice president']],
    ['the one whose casing it is', [form('COO', 'exact'), form('coo', 'capital')], 'Coo', [0, 3, 'coo']],
    ['none in another case', [form('COO', 'exact')], 'coo', undefined],
    ['none that only begins', [form('general manager', 'any')], 'general man', undefined],
    ['none in the midst of a word', [form('chair', 'any')], 'chairman', undefined],
    ['none across two line ends', [form('general manager', 'any')], 'general\n\nmanager', undefined],
    ['one with a hyphen for a blank', [form('vice president', 'any')], 'Vice-President', [0, 14, 'vice president']],
    ['one that its glossary writes with two blanks', [form('vp  sales', 'any')], 'VP sales', [0, 8, 'vp  sales']],
    ['nothing by a form that begins with no word', [form('-elect', 'any')], 'elect', undefined],
    ['a head', [], 'chief technology', HEAD],
    ['a form before a head', [form('chief', 'any')], 'chief technology', [0, 5, 'chief']],
    ['no head without a gap behind it', [], 'chief', undefined],
    ['no head before another', [], 'chief chiefs', undefined],
  ];
  for (const [what, forms, text, found] of cases) {
    test(`finds ${what}`, () => {
      const tree = treeOf(forms, HEADS);
      assert.deepEqual([shown(tree.matchAt(text, 0)), shown(inBytes(tree, text, 0, 0))], [found, found]);
    });
  }

  test('walks no further than any title is long', () => {
    const tree = treeOf([form('a a', 'any')], []);
    const text = `a${' '.repeat(150)}\n${' '.repeat(150)}a`;
    assert.deepEqual([tree.matchAt(text, 0), inBytes(tree, text, 0, 0)], [undefined, undefined]);
  });
});
