import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readZones } from '../../../../../src/core/mentions/finding/zones/readZones';
import { DOCUMENT_START, ZONE_LOOKAHEAD, ZONE_LOOKBEHIND, type ZoneState } from '../../../../../src/core/mentions/finding/zones/zoneReader';
import { fragments, languageIds } from '../../../../helpers/fragments';

/** What is read of a text, all else made dots. */
function readParts(text: string, languageId: string): string {
  const reader = readZones(text, languageId);
  return text.split('').map((char, at) => (reader.isSkipped(at) ? '.' : char)).join('');
}

suite('readZones', () => {
  const cases: readonly (readonly [languageId: string, text: string, read: string])[] = [
    ['markdown', 'a `b` ``c`d`` e', 'a ... ....... e'],
    ['markdown', 'a `b\n\nc` d', 'a `b\n\nc` d'],
    ['markdown', '```sh\na\n````\nb', '............\nb'],
    ['markdown', '[a](b) [c]: d\n[e]: f', '[a.... [c]: d\n......'],
    ['markdown', '[^a]: b c\n   [^d]: `e` f\n[^g]h: i', '..... b c\n   ..... ... f\n[^g]h: i'],
    ['markdown', '<a@b.c> a < b > c', '....... a < b > c'],
    ['markdown', 'a <code>b</code> <code-c>d', 'a .............. ........d'],
    ['markdown', 'a\n<!-- b\n\nc -->\nd', 'a\n.............\nd'],
    ['markdown', '---\nrole: a\n- b: c\n---\nd: e', '---\n..... a\n.... c\n---\nd: e'],
    ['markdown', '---\nrole: a\n\nb: c', '---\n..... a\n\nb: c'],
    ['html', 'a <code-b>c</code-b> <prelude>d <pre>e</pre>', 'a ........c......... .........d ............'],
    ['html', '<p title="a">b<!-- c --><CODE>d</code>e &f; g', '.............b........................e ... g'],
    ['latex', '\\ref{a} \\verb|b| \\textbf{c}\\begin{verbatim}d\\end{verbatim}e', '....... ........ .......{c}...............................e'],
    ['asciidoc', 'a\n----\nb\n----\nc `d` link:e[f]', 'a\n...........\nc ... ......[f]'],
    ['restructuredtext', '``a`` b <c>`_\n\n.. image:: d\n\n   e\n\nf', '..... b .....\n\n....................f'],
    ['typescript', 'a // b\nc "d\\"e" `f\ng` /* h */ i', '..// b..."d\\"e".`f\ng`./* h */..'],
    ['python', 'a # b\n"""c\n"d""" e', '..# b."""c\n"d"""..'],
    ['plaintext', 'a `b` <c>', 'a `b` <c>'],
  ];
  for (const [languageId, text, read] of cases) test(`${languageId}: ${JSON.stringify(text)}`, () => assert.equal(readParts(text, languageId), read));

  test('takes a Windows line end for one, wherever it is asked', () => {
    const whole = readZones('---\nCEO\r\nCEO', 'markdown');
    const piece = readZones('---\nCEO\r\nCEO', 'markdown', 8, readZones('---\nCEO\r\nCEO', 'markdown').stateAt(8));
    assert.deepEqual(piece.stateAt(9), whole.stateAt(9));
  });

  test('reads the mark that ends front matter, wherever it is asked', () => {
    const text = '---\nrole: \n```sh\n---\n';
    const whole = readZones(text, 'markdown');
    const piece = readZones(text, 'markdown', 18, readZones(text, 'markdown').stateAt(18));
    assert.equal(whole.isSkipped(18), false);
    assert.equal(piece.isSkipped(18), false);
  });

  test('says the same wherever it begins, and however little of the text it is given', () => {
    fc.assert(
      fc.property(fragments, languageIds, fc.array(fc.nat(), { maxLength: 4 }), (text, languageId, picks) => {
        const whole = readZones(text, languageId);
        const expected = Array.from({ length: text.length }, (_, at) => whole.isSkipped(at));
        const cuts = [...new Set(picks.map((pick) => pick % (text.length + 1)))].sort((one, other) => one - other);
        const walked = readZones(text, languageId);
        let state: ZoneState = DOCUMENT_START;
        let from = 0;
        for (const to of [...cuts, text.length]) {
          const base = Math.max(0, from - ZONE_LOOKBEHIND);
          const piece = readZones(text.slice(base, to + ZONE_LOOKAHEAD), languageId, from - base, state);
          for (let at = from; at < to; at++) assert.equal(piece.isSkipped(at - base), expected[at], `${at} from ${from}`);
          if (to === text.length) break;
          state = readZones(text.slice(base, to + ZONE_LOOKAHEAD), languageId, from - base, state).stateAt(to - base);
          assert.deepEqual(walked.stateAt(to), state, `state at ${to}`);
          from = to;
        }
      }),
      { numRuns: 10_000 },
    );
  }).timeout(60_000);
});
