import { expect } from 'chai';
import fc from 'fast-check';
import { fold, foldSpelledOut, formsOf, unfolded, wordsIn, wordsOf } from '../../../src/core/search/fold';

suite('fold', () => {
  const cases: readonly (readonly [text: string, forms: readonly string[]])[] = [
    ['Chief', ['chief']],
    ['Geschäftsführer', ['geschaftsfuhrer', 'geschaeftsfuehrer']],
    ['Gescha\u0308ftsfu\u0308hrer', ['geschaftsfuhrer', 'geschaeftsfuehrer']],
    ['Størst', ['storst', 'stoerst']],
    ['GROẞ', ['gross']],
    ['général', ['general']],
    ['İstanbul', ['istanbul']],
    ['Kaichō', ['kaicho']],
    ['ＣＥＯ', ['ceo']],
    ['ﾊﾞﾝｸ', ['ハ\u3099ンク']],
    ['首席运营官', ['首席运营官']],
    ['Директор', ['директор']],
  ];
  for (const [text, forms] of cases) test(`compares ${text} as ${forms.join(' or ')}`, () => expect(formsOf(text)).to.deep.equal(forms));
  test('changes nothing a second time', () => fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(fold(fold(text))).to.equal(fold(text)))));
});

suite('wordsOf', () => {
  test('parts at anything but letters and digits', () => expect(wordsIn('Chef d’entreprise, SMF24 (R&D)')).to.deep.equal(['Chef', 'd', 'entreprise', 'SMF24', 'R', 'D']));
  test('says where the same words stand', () => fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal(wordsIn(text)))));
});

suite('unfolded', () => {
  const partOf = (text: string, start: number, end: number, folding = fold): string => {
    const part = unfolded(text, { start, end }, folding);
    return text.slice(part.start, part.end);
  };
  test('finds the part again', () => expect(partOf('Geschäftsführer', 9, 15)).to.equal('führer'));
  test('counts letters spelled out', () => expect(partOf('Geschäftsführer', 10, 17, foldSpelledOut)).to.equal('führer'));
  test('takes a letter that folds to two as a whole', () => expect(partOf('groß', 0, 4)).to.equal('groß'));
  test('takes a mark with its letter', () => expect(partOf('ge\u0301rant', 0, 2)).to.equal('ge\u0301'));
  test('stays within the text', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat(30), fc.nat(30), (text, start, length) => {
    const part = unfolded(text, { start, end: start + length }, fold);
    expect(part.start).to.be.at.least(0).and.at.most(part.end);
    expect(part.end).to.be.at.most(text.length);
  })));
});
