import assert from 'node:assert/strict';
import { indexGlossary } from '../../../../src/core/glossary/glossary';
import { parseGlossary } from '../../../../src/core/glossary/parse';
import { findOccurrences } from '../../../../src/core/mentions/finding/findOccurrences';
import { qualifiersOf } from '../../../../src/core/mentions/finding/modifiers/qualifiers';
import { matcherOf } from '../../../../src/core/mentions/reader';

const GLOSSARY = `
roles:
  - { id: ceo, title: Chief Executive Officer, acronyms: [{ text: CEO }], category: c-suite-core, aliases: [{ text: chief executive }, { text: technology chief }], definition: Leads., basis: general }
  - { id: co-ceo, title: Co-Chief Executive Officer, aliases: [{ text: co-CEO }], category: variant, definition: Leads with another., basis: general }
  - { id: dg, title: Director-General, aliases: [{ text: deputy director }], category: board, definition: Heads., basis: general }
  - { id: co-pilot, title: Co-Pilot, category: variant, definition: Flies., basis: general }
  - { id: vp, title: Vice President, acronyms: [{ text: VP }], category: senior-management, definition: Has a rank., basis: general }
  - { id: vp-sales, title: Vice President of Sales, aliases: [{ text: VP of sales }], category: senior-management, definition: Sells., basis: general }
`;

suite('occurrencesAt', () => {
  const matcher = matcherOf(indexGlossary(parseGlossary(GLOSSARY, 'test').rows));
  const found = (text: string) =>
    findOccurrences(matcher, { text, languageId: 'plaintext' }).map((occurrence) => ({ ...occurrence, ...qualifiersOf((from, to) => text.slice(from, to), occurrence) })).map(({ start, end, form, modifiers, of }) =>
      [text.slice(start, end), form.senses.map((sense) => ('role' in sense ? sense.role : '')).join(), ...modifiers.map(({ kind }) => kind), of].filter((part) => part !== undefined).join(' | '),
    );

  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    ['our co-CEO and ex-CEO', 'CEO | co-ceo | co', 'CEO | ceo | former'],
    ['Co-Chief Executive Officers', 'Chief Executive Officers | co-ceo | co'],
    ['the technology chief', 'technology chief | ceo'],
    ['technology chief executives', 'chief executives | ceo'],
    ['Deputy Director, Deputy Director-General', 'Deputy Director | dg', 'Director-General | dg | deputy'],
    ['the Co-Pilot', 'Co-Pilot | co-pilot'],
    ['VP of Sales at Acme', 'VP of Sales | vp-sales'],
    ['VP of Engineering at Acme', 'VP | vp | Engineering'],
    ['vice presidents of sales and marketing', 'vice presidents | vp | sales and marketing'],
    ['VP of Sales and CEO', 'VP of Sales | vp-sales', 'CEO | ceo'],
    ['VP of Sales and Marketing Director', 'VP of Sales | vp-sales'],
    ['Senior Vice-President of Human Resources Hans Meier', 'Vice-President | vp | senior | Human Resources'],
    ['a senior vice-president', 'vice-president | vp | senior'],
    ['the acting Vice President, Operations', 'Vice President | vp | acting | Operations'],
  ];
  for (const [text, ...expected] of cases) test(`${JSON.stringify(text)} → ${JSON.stringify(expected)}`, () => assert.deepEqual(found(text), expected));
});
