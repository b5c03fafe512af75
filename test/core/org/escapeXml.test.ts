import { expect } from 'chai';
import { escapeXml } from '../../../src/core/org/escapeXml';

suite('escapeXml', () => {
  test('escapes all that markup is made of', () => expect(escapeXml(`<a b="c" d='e'>&`)).to.equal('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;'));
  test('leaves out what XML does not allow', () => expect(escapeXml('a\u0000\u000b\ufffe\ud800b\u{1f600}')).to.equal('ab\u{1f600}'));
});
