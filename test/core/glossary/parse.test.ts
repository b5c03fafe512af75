import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseGlossary } from '../../../src/core/glossary/parse';

const ROLE = '{ id: ceo, title: Chief Executive Officer, category: c-suite-core, definition: Leads it all., basis: general }';

suite('parseGlossary', () => {
  const problems = (text: string) => parseGlossary(text, 'a.roles.yml').problems.map(({ path, reason }) => `${path}: ${reason}`);

  test('reads a role and fills in what may be left out', () => {
    const [role] = parseGlossary(`roles: [${ROLE}]`, 'a').rows.roles;
    assert.deepEqual([role?.id, role?.acronyms, role?.confusedWith], ['ceo', [], []]);
  });

  test('keeps good rows beside a bad one, which it names', () => {
    const { rows } = parseGlossary(`roles: [${ROLE}, { id: x }, ${ROLE.replace('ceo', 'cfo')}]`, 'a');
    assert.deepEqual(rows.roles.map(({ id }) => id), ['ceo', 'cfo']);
    assert.ok(problems(`roles: [${ROLE}, { id: x }]`).every((problem) => problem.startsWith('roles[1]')));
  });

  const bad: readonly (readonly [what: string, text: string, problem: RegExp])[] = [
    ['a wrong word', `roles: [${ROLE.replace('general', 'sure')}]`, /roles\[0\]\.basis: must be sourced, mixed or general/u],
    ['an unknown key', 'people: []', /people: is not known here/u],
    ['a list that is none', 'roles: ceo', /roles: must be a list/u],
    ['no mapping', '- a', /must hold roles/u],
    ['broken YAML', 'roles: [', /.+/u],
    ['a key twice', `roles: []\nroles: []`, /unique/u],
    ['an id that is no id', `roles: [${ROLE.replace('id: ceo', 'id: __proto__')}]`, /roles\[0\]\.id/u],
    ['a text beyond all bounds', `roles: [${ROLE.replace('Leads it all.', 'x'.repeat(5_000))}]`, /at most 1200/u],
    ['a source that is no https address', `sources: [{ id: a, title: A, url: 'javascript:alert(1)', tier: A, supports: it }]`, /https/u],
  ];
  for (const [what, text, problem] of bad) test(`names ${what}`, () => assert.match(problems(text).join('\n'), problem));

  test('is not led by aliases into billions of nodes', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)].join('\n');
    assert.match(problems(bomb).join('\n'), /alias/iu);
  });

  test('never throws, whatever the text', () => {
    const piece = fc.oneof(fc.constantFrom('roles:', '\n', '  - ', 'id: ', 'ceo', '{', '}', '[', ']', '&a', '*a', '"', "'", '|', '!!js/function ', ': ', '\t', '__proto__: '), fc.string({ unit: 'binary', maxLength: 5 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => void parseGlossary(pieces.join(''), 'a')), { numRuns: 2_000 });
  });
});
