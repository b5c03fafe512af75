import { expect } from 'chai';
import { displayWidth } from '../../../src/core/text/displayWidth';

suite('displayWidth', () => {
  for (const [text, width] of [['', 0], ['COO', 3], ['最高', 4], ['é代', 3], ['ＣＯＯ', 6], ['한글', 4]] as const) test(`${JSON.stringify(text)} takes ${width} columns`, () => expect(displayWidth(text)).to.equal(width));
});
