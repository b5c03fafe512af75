import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageTag } from '../../../src/core/text/languageTag';

suite('languageTag', () => {
  for (const [tag, expected] of [['en', 'en'], ['pt-br', 'pt-BR'], ['zh-hans-cn', 'zh-Hans-CN'], ['qps-ploc', 'qps-Ploc']] as const) test(`takes ${tag}`, () => assert.equal(languageTag(tag), expected));
  for (const tag of ['', 'x', 'en_US', 'en-us-us', 'en-a1', 'de-', '<b>', 'i-klingon-']) test(`takes no “${tag}”`, () => assert.equal(languageTag(tag), undefined));

  const looksLikeTag = fc.stringMatching(/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/u);
  test('gives only what Intl takes', () => {
    fc.assert(fc.property(fc.oneof(looksLikeTag, fc.string()), (tag) => {
      const known = languageTag(tag);
      assert.equal(new Intl.ListFormat(known).format(['a']), 'a');
      assert.ok(new Intl.DisplayNames(known ?? 'en', { type: 'language' }).of('de'));
    }), { numRuns: 1_000 });
  });
});
