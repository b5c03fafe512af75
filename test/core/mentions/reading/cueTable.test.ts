import assert from 'node:assert/strict';
import type { Sense } from '../../../../src/core/glossary/types';
import { cueTableOf, type Cue } from '../../../../src/core/mentions/reading/cueTable';
import { testGlossary } from '../../../helpers/glossary';

const glossary = testGlossary();

/** What a word says about each sense, by its index, as a cue or as a word of names. */
function worthsOf(senses: readonly Sense[], text: string, kind: Cue['kind']): readonly (number | undefined)[] {
  const cues = [...cueTableOf(glossary, senses).byWord.values()].flatMap((word) => word.cues);
  const cue = cues.find((each) => each.text === text && each.kind === kind);
  return senses.map((_, index) => cue?.worths[cue.senses.indexOf(index)]);
}

const meaning = (text: string, weight: Sense['weight'], cues: readonly string[] = []): Sense => ({ meaning: text, weight, cues });

suite('a cue', () => {
  test('of two senses that are as usual says half as much for each', () => {
    const [alone = 0] = worthsOf([meaning('one', 'usual', ['zither'])], 'zither', 'cue');
    const shared = worthsOf([meaning('one', 'usual', ['zither']), meaning('other', 'usual', ['zither'])], 'zither', 'cue');
    assert.deepEqual(shared, [alone / 2, alone / 2]);
  });

  test('that a rare sense has too says nearly as much for the usual one', () => {
    const [alone = 0] = worthsOf([meaning('one', 'usual', ['zither'])], 'zither', 'cue');
    const [usual = 0] = worthsOf([meaning('one', 'usual', ['zither']), meaning('other', 'rare', ['zither'])], 'zither', 'cue');
    assert.ok(usual < alone && usual > alone * 0.85, `${String(usual)} of ${String(alone)}`);
  });

  test('from a name of one word says as much whatever other names it is in', () => {
    const [alone = 0] = worthsOf([meaning('Zither Officer', 'usual')], 'zither', 'title');
    const [one = 0, other = 0] = worthsOf([meaning('Zither Officer', 'usual'), meaning('Zither Quartet Festival', 'rare')], 'zither', 'title');
    assert.ok(one > alone * 0.85, `${String(one)} of ${String(alone)}`);
    assert.ok(Math.abs(other - one / 3) < 1e-9, 'a third of its name');
  });
});
