import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { svg } from '../../../src/webview/org/svg';
import { freshPage } from '../page';

describe('svg', () => {
  freshPage();

  it('makes elements that are drawn, not only named so', () => {
    const made = svg('svg', {}, svg('path'));
    assert.deepEqual([made, made.firstElementChild].map((each) => each?.namespaceURI), ['http://www.w3.org/2000/svg', 'http://www.w3.org/2000/svg']);
  });

  it('writes numbers, leaves out what is undefined and takes text as text', () => {
    const text = svg('text', { x: 0.5, class: undefined, lang: '' }, '<tspan>&amp;');
    assert.deepEqual([text.getAttribute('x'), text.hasAttribute('class'), text.getAttribute('lang'), text.textContent, text.children.length], ['0.5', false, '', '<tspan>&amp;', 0]);
  });
});
