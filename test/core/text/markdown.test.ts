import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeHover, escapeMarkdown, shorten } from '../../../src/core/text/markdown';

suite('escapeMarkdown', () => {
  test('keeps an entity from turning into its character', () => assert.equal(escapeMarkdown('&lt; &#60; & &x'), '&amp;lt; &amp;#60; & &x'));
  test('makes one line of many and drops what cannot be seen', () => assert.equal(escapeMarkdown(' a\r\n\tb\u202e\u0000 c '), 'a b c'));
  test('leaves ordinary sentences as they are', () => assert.equal(escapeMarkdown('Bennett & Miles (2006): 48 % in 2000; second-in-command!'), 'Bennett & Miles (2006): 48 % in 2000; second-in-command!'));
});

suite('escapeHover', () => {
  test('lets no address become a link by itself', () => assert.equal(escapeHover('https://a.example www.b.example c@d.example'), 'https&#58;//a.example www&#46;b.example c&#64;d.example'));
});

suite('shorten', () => {
  test('cuts between words', () => assert.equal(shorten('one two, three', 10), 'one two…'));
  test('leaves what fits', () => assert.equal(shorten('one two', 7), 'one two'));
  test('never exceeds its length', () => fc.assert(fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, most) => assert.ok(shorten(text, most).length <= most))));
});
