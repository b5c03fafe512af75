import assert from 'node:assert/strict';
import { modifiersOf } from '../../../../../src/core/mentions/finding/modifiers/modifiers';

suite('modifiersOf', () => {
  /** The modifiers of the title between the brackets. */
  const modifiers = (marked: string) => {
    const start = marked.indexOf('⟦');
    const text = marked.replace(/[⟦⟧]/gu, '');
    const end = marked.indexOf('⟧') - 1;
    for (const { text: written, offset } of modifiersOf(text, start, end)) assert.equal(text.startsWith(written, start + offset), true);
    return modifiersOf(text, start, end).map(({ kind, text: written }) => `${kind} ${written}`);
  };

  const cases: readonly (readonly [text: string, ...modifiers: string[]])[] = [
    ['the deputy ⟦CEO⟧', 'deputy deputy'],
    ['The Acting ⟦CFO⟧ signs', 'acting Acting'],
    ['an interim ⟦chief executive officer⟧', 'interim interim'],
    ['ex-⟦CEO⟧', 'former ex'],
    ['the former group ⟦CEO⟧', 'former former', 'group group'],
    ['outgoing\n⟦CEO⟧', 'former outgoing'],
    ['Co-⟦CEO⟧', 'co Co'],
    ['the **acting** ⟦CEO⟧', 'acting acting'],
    ['North America ⟦CFO⟧', 'regional North America'],
    ['Asia-Pacific ⟦CFO⟧', 'regional Asia-Pacific'],
    ['U.S. ⟦CEO⟧', 'regional U.S.'],
    ['give us ⟦CEO⟧ time'],
    ['a Field ⟦CTO⟧', 'field Field'],
    ['divisional ⟦CFO⟧s', 'divisional divisional'],
    ['a part-time ⟦CFO⟧', 'fractional part-time'],
    ['Global ⟦Head of Legal⟧', 'global Global'],
    ['⟦CEO⟧-elect', 'elect elect'],
    ['⟦CEO⟧ designate of Acme', 'designate designate'],
    ['⟦Chair⟧ Emeritus', 'emeritus Emeritus'],
    ['⟦CEO⟧ (interim)', 'interim interim'],
    ['⟦CEO⟧ interim steps'],
    ['⟦CEO⟧, EMEA', 'regional EMEA'],
    ['⟦CEO⟧ for the Middle East.', 'regional Middle East'],
    ['⟦CEO⟧, US Steel'],
    ['⟦CEO⟧, France Télécom'],
    ['⟦directeur financier⟧ par intérim', 'interim par intérim'],
    ['stellvertretender ⟦Vorstandsvorsitzender⟧', 'deputy stellvertretender'],
    ['同社の元⟦社長⟧', 'former 元'],
    ['次期⟦CEO⟧', 'incoming 次期'],
    ['the new ⟦CEO⟧ said'],
    ['⟦President⟧ of Singapore'],
    ['⟦CEO⟧ of North America', 'regional North America'],
    ['⟦Chair⟧ of the Asia 21 Chapter'],
    ['Then he left. He was former.\n\n⟦CEO⟧'],
    ['a multi-group⟦CEO⟧'],
    ['We act. ⟦CEO⟧'],
    ['⟦CEO⟧'],
  ];
  for (const [text, ...expected] of cases) test(`${JSON.stringify(text)} → ${JSON.stringify(expected)}`, () => assert.deepEqual(modifiers(text), expected));
});
