import { expect } from 'chai';
import fc from 'fast-check';
import { fileFindings, MOST_FINDINGS } from '../../../../../src/core/glossary/own/authoring/fileFindings';
import { english, testGlossary } from '../../../../helpers/glossary';
import { fragments } from '../../../../helpers/fragments';

const known = [testGlossary()];
const findings = (text: string, kind: 'own' | 'contextive' = 'own') => fileFindings(text, kind, known, english);

suite('fileFindings', () => {
  const cases: readonly (readonly [what: string, text: string, place: string, message: string, instead?: string])[] = [
    ['a misspelt field', 'roles:\n  - id: coo\n    defintion: x', 'defintion', 'defintion is not known here.', 'definition'],
    ['a misspelt list', 'rolles: []', 'rolles', 'rolles is not known here; a glossary file has roles, distinctions, forms, sources, meanings.', 'roles'],
    ['a misspelt key in quotes', '{ "roles": [{ "id": "coo", "titel": "x" }] }', 'titel', 'titel is not known here.', 'title'],
    ['a field deep down', 'roles:\n  - id: coo\n    aliases: [{ txt: x }]', 'txt', 'aliases[0].txt is not known here.', 'text'],
    ['a word that is none', 'roles:\n  - id: coo\n    colour: red', 'colour', 'colour is not known here.'],
    ['a line that a tab leads astray', 'roles:\n  - id: coo\n\ttitle: X', '\ttitle: X', 'This is indented with a tab; use spaces.'],
    ['an unknown role', 'roles:\n  - id: coo\n    confusedWith: [cheo]', 'cheo', 'This names the role cheo, which is not in the glossary.', 'ceo'],
    ['an unknown role in quotes', 'forms:\n  - form: CEO\n    senses: [{ role: "somebody-else" }]', '"somebody-else"', 'This names the role somebody-else, which is not in the glossary.'],
    ['an unknown source', 'roles:\n  - id: coo\n    sources: [laws]', 'laws', 'This names the source laws, which is not in the glossary.', 'law'],
    ['a new role that lacks something', 'roles:\n  - id: cho\n    title: X', 'cho', 'cho is not in the glossary yet, so that it also needs category, definition, basis.'],
    ['a hidden role that is none', 'roles:\n  - id: cho\n    hide: true', 'cho', 'cho is to be hidden, but is not in the glossary.'],
  ];
  for (const [what, text, place, message, instead] of cases) {
    test(`names ${what} at its place`, () => {
      const [found, ...others] = findings(text);
      expect(others.map((other) => other.message)).to.deep.equal([]);
      expect(found?.message).to.equal(message);
      expect(text.slice(found?.start, found?.end)).to.equal(place);
      expect(found?.instead).to.equal(instead);
    });
  }

  test('has nothing against a sound file', () => {
    expect(findings('roles:\n  - id: coo\n    definition: x\n  - { id: cho, title: X, category: variant, definition: x, basis: general, confusedWith: [cho, ceo] }\n  - id: ceo\n    hide: true\nforms:\n  - form: CEO\n    hide: true\n')).to.deep.equal([]);
  });

  test('reads the files of Contextive by their own keys', () => {
    const text = 'contexts:\n  - terms:\n      - name: Cargo\n      - nme: x\n';
    expect(findings(text, 'contextive').map(({ message, start, end }) => [message, text.slice(start, end)])).to.deep.equal([['terms[1].name is missing.', 'nme: x']]);
  });

  test('names a hundred at most', () => expect(findings(`roles:\n${'  - id: coo\n    confusedWith: [nobody-at-all]\n'.repeat(300)}`)).to.have.length(MOST_FINDINGS));

  test('mends what it offers to mend, in any file', () => {
    const words = fc.constantFrom('id', 'idd', 'titel', 'title', 'definition', 'defintion', 'confusedWiht', 'aliases', 'alias');
    const rows = fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(rows, fc.boolean(), (keys, isJson) => {
      const text = isJson ? `{"roles":[${keys.map((row) => `{${row.map((key) => `"${key}":"coo"`).join(',')}}`).join(',')}]}` : `roles:\n${keys.map((row) => `  - ${row.map((key) => `${key}: coo`).join('\n    ')}\n`).join('')}`;
      for (const { start, end, instead, message } of findings(text)) {
        expect(start).to.be.at.most(end);
        if (instead === undefined) continue;
        const after = text.slice(0, start) + instead + text.slice(end);
        expect(findings(after).filter((each) => each.start === start && each.message === message)).to.deep.equal([]);
      }
    }), { numRuns: 200 });
  });

  test('never throws, and stays within the text', () => {
    fc.assert(fc.property(fc.oneof(fragments, fragments.map((text) => `roles:\n  - ${text}`)), fc.constantFrom<'own' | 'contextive'>('own', 'contextive'), (text, kind) => {
      for (const { start, end } of findings(text, kind)) expect(start >= 0 && start <= end && end <= text.length).to.equal(true);
    }), { numRuns: 300 });
  });
});
