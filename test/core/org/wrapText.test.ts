import { expect } from 'chai';
import fc from 'fast-check';
import { textWidth, wrapText } from '../../../src/core/org/wrapText';
import { hostileTexts } from './orgGlossary';

suite('wrapText', () => {
  test('breaks between words, after hyphens and after slashes', () => {
    expect(wrapText('Chief Executive Officer', 9, 3)).to.deep.equal(['Chief Executive', 'Officer']);
    expect(wrapText('Vice-President', 5, 3)).to.deep.equal(['Vice-', 'President']);
    expect(wrapText('Owner/Director', 5, 3)).to.deep.equal(['Owner/', 'Director']);
  });

  test('hyphenates a word that is too long for a line', () => {
    const lines = wrapText('Aufsichtsratsvorsitzender', 7, 4);
    expect(lines.join('').replaceAll('-', '')).to.equal('Aufsichtsratsvorsitzender');
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).to.equal(true);
  });

  test('marks what it leaves out', () => expect(wrapText('Chief Officer of Many Things', 5, 2)).to.deep.equal(['Chief', 'Officer…']));

  test('knows that Chinese is broader and accents take no room', () => {
    expect(textWidth('最高')).to.be.above(textWidth('if'));
    expect(textWidth('e\u0301')).to.equal(textWidth('e'));
  });

  test('keeps to the lines and the width', () => {
    fc.assert(
      fc.property(hostileTexts, fc.integer({ min: 4, max: 14 }), fc.integer({ min: 1, max: 5 }), (text, width, most) => {
        const lines = wrapText(text.slice(0, 160), width, most);
        expect(lines.length).to.be.at.most(most);
        for (const line of lines) expect(textWidth(line)).to.be.at.most(width);
      }),
      { numRuns: 300 },
    );
  });
});
