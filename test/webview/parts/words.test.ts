import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { format, listed } from '../../../src/webview/parts/words';
import { freshPage } from '../page';

describe('format', () => {
  it('puts values where they belong, in any order and more than once', () => assert.equal(format('{1} of {0}: {1}', 'a', 'b'), 'b of a: b'));
  it('leaves a place that it has no value for', () => assert.equal(format('{0} {1} {x}', 'a'), 'a {1} {x}'));
  it('takes nothing in a value for a place or a pattern', () => {
    const hostile = fc.oneof(fc.constantFrom('{0}', '{1}', '$&', '$1', '$$', '$<a>', '\\'), fc.string());
    fc.assert(fc.property(hostile, hostile, (one, other) => assert.equal(format('<{0}|{1}>', one, other), `<${one}|${other}>`)));
  });
});

describe('listed', () => {
  freshPage();

  for (const [language, expected] of [['en', 'a, b, and c'], ['de', 'a, b und c'], ['pt-br', 'a, b e c']] as const) {
    it(`speaks the language of the page: ${language}`, () => {
      document.documentElement.lang = language;
      assert.equal(listed(['a', 'b', 'c']), expected);
    });
  }

  it('lists words in whatever language a host may name', () => {
    fc.assert(fc.property(fc.oneof(fc.constantFrom('', 'qps-ploc', 'en-us-us', 'de-a1', 'x', 'en_US'), fc.stringMatching(/^[\w-]{0,20}$/u)), (language) => {
      document.documentElement.lang = language;
      assert.equal(listed(['only']), 'only');
    }));
  });
});
