import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { addRole, editRole, removeRole, type RoleDraft } from '../../../../src/core/glossary/edit/editRoles';
import type { EditOutcome } from '../../../../src/core/glossary/edit/orderEdits';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { parseGlossary } from '../../../../src/core/glossary/parse';
import { english } from '../../../helpers/glossary';
import { layouts, nearby, roleChanges, roles, writeFile, type Layout } from './randomFiles';

const CXO: RoleDraft = { id: 'cxo', title: 'Chief Experience Officer', category: 'c-suite-functional', definition: 'Answers for what customers live through.', basis: 'general' };

function done(text: string, outcome: EditOutcome): string {
  if ('refusal' in outcome) assert.fail(`${outcome.refusal}\n${text}`);
  return applyEdits(text, outcome.edits);
}

const refusal = (outcome: EditOutcome) => ('refusal' in outcome ? outcome.refusal : `not refused: ${JSON.stringify(outcome.edits)}`);
const rolesIn = (text: string) => (parse(text.replace(/^\ufeff/u, '')) as { roles: RoleDraft[] | null }).roles;
const bare = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

suite('edits of roles in random files', function () {
  this.timeout(60_000);
  const files = fc.record({ rows: fc.tuple(roles('ceo'), roles('coo'), roles('cfo')), layout: layouts, at: fc.nat(2) });
  const runs = { numRuns: 250 };
  const isJson = (text: string) => assert.doesNotThrow(() => void JSON.parse(text.replace(/^\ufeff/u, '')));
  const stays = (layout: Layout, text: string) => void (layout.style === 'json' && isJson(text));

  test('editing changes nothing outside the entry, and the entry to what was wanted', () => {
    const changes = fc.oneof(roleChanges, fc.nat(1_000));
    fc.assert(
      fc.property(files, changes, ({ rows, layout, at }, change) => {
        const { text, entries } = writeFile(rows, layout);
        const row = rows[at] ?? rows[0];
        const [start, end] = entries[at] ?? [0, 0];
        const wanted = typeof change === 'number' ? nearby(row, change) : change;
        const after = done(text, editRole(text, row.id, wanted, english));
        assert.equal(after.slice(0, start), text.slice(0, start));
        assert.equal(after.slice(after.length - (text.length - end)), text.slice(end));
        assert.deepEqual(rolesIn(after), rows.map((each, index) => bare(index === at ? { ...each, ...wanted } : each)));
        assert.deepEqual(parseGlossary(after, 'a').problems, []);
        stays(layout, after);
      }),
      { ...runs, numRuns: 500 },
    );
  });

  test('adding only inserts', () => {
    fc.assert(
      fc.property(files, roles('new'), ({ rows, layout, at }, added) => {
        const given = rows.slice(0, at + 1);
        const { text } = writeFile(given, layout);
        const outcome = addRole(text, added, english);
        const after = done(text, outcome);
        assert.ok('edits' in outcome && outcome.edits.every(({ start, end }) => start === end));
        assert.deepEqual(rolesIn(after), bare([...given, added]));
        stays(layout, after);
      }),
      runs,
    );
  });

  test('removing only deletes, and only the entry', () => {
    fc.assert(
      fc.property(files, ({ rows, layout, at }) => {
        const { text, entries } = writeFile(rows, layout);
        const [start, end] = entries[at] ?? [0, 0];
        const outcome = removeRole(text, rows[at]?.id ?? '', english);
        const after = done(text, outcome);
        const cut = 'edits' in outcome ? outcome.edits.map((edit) => ({ ...edit, gone: [text.slice(edit.start, Math.min(start, edit.end)), text.slice(Math.max(end, edit.start), edit.end)] })) : [];
        for (const { text: inserted, gone } of cut) {
          assert.equal(inserted, '');
          // Beside the entry only what held it in place: a comma, blanks, a comment on its own last line.
          for (const outside of gone) assert.match(outside, /^[\s,]*(?:-[ ]*)?(?:#[^\n]*\n)?$/u);
        }
        assert.deepEqual(rolesIn(after), bare(rows.filter((_, index) => index !== at)));
        stays(layout, after);
      }),
      runs,
    );
  });

  test('what is added can be taken away again, to the last', () => {
    fc.assert(
      fc.property(roles('new'), layouts, fc.constantFrom('yaml' as const, 'json' as const), (role, layout, format) => {
        const { text } = writeFile([role], layout);
        const emptied = done(text, removeRole(text, 'new', english));
        assert.deepEqual(rolesIn(emptied), []);
        assert.deepEqual(rolesIn(done(emptied, addRole(emptied, role, english, format))), [bare(role)]);
      }),
      { numRuns: 200 },
    );
  });

  test('an edit to what is already there is none', () => {
    fc.assert(fc.property(files, ({ rows, layout }) => assert.deepEqual(editRole(writeFile(rows, layout).text, 'coo', rows[1], english), { edits: [] })), { numRuns: 100 });
  });
});

suite('edits of roles', () => {
  const file = [
    '# Roles of our house', 'roles:', '  - id: ceo   # the chief', '    title: "Chief Executive Officer"', '    acronyms: [ { text: CEO } ]', '    category: c-suite-core', '    # agreed in May', '    definition: >', '      Leads the house',
    '      for the board.', '    notes:', '      - text: Old note. # keep', '        basis: general', '    basis: general', '', '  # our own', '  - { id: coo, title: Chief Operating Officer, category: c-suite-core, definition: Runs it., basis: general }', '',
  ].join('\n');
  const edited = (changes: Parameters<typeof editRole>[2], id = 'ceo', text = file) => done(text, editRole(text, id, changes, english));

  test('change one word where one word changes', () => {
    assert.deepEqual(editRole(file, 'coo', { title: 'Chief of Operations' }, english), { edits: [{ start: file.indexOf('Chief Operating'), end: file.indexOf(', category: c-suite-core, definition: Runs'), text: 'Chief of Operations' }] });
  });

  test('keep comments beside what changes', () => {
    assert.match(edited({ definition: 'Leads.' }), /# agreed in May\n {4}definition: Leads\.\n {4}notes:/u);
    assert.match(edited({ notes: [{ text: 'New note.', basis: 'general' }] }), /- text: New note\. # keep\n {8}basis: general/u);
    assert.match(edited({ notes: [] }), /\n {4}notes: \[\]\n {4}basis/u);
  });

  test('put a new field where the format has it, and fold long text', () => {
    const text = edited({ jurisdiction: 'UK', definition: `${'Leads the house for the board and answers to it. '.repeat(4)}`.trim() });
    assert.match(text, /definition: >-\n {6}Leads [^\n]{60,94}\n {6}\S/u);
    assert.match(text, / {4}jurisdiction: UK\n {4}notes:\n/u);
  });

  test('quote only what YAML needs quoted', () => {
    const text = edited({ aliases: ['true', '12', 'a: b', "chief's", 'x #1', 'a, b', 'plain words', '- dash', 'CEO'].map((each) => ({ text: each })) }, 'coo');
    for (const written of ["{ text: 'true' }", "{ text: '12' }", "{ text: 'a: b' }", "{ text: chief's }", "{ text: 'x #1' }", "{ text: 'a, b' }", '{ text: plain words }', "{ text: '- dash' }", '{ text: CEO }']) assert.ok(text.includes(written), written);
  });

  const fresh: readonly (readonly [what: string, text: string, result: RegExp])[] = [
    ['an empty file', '', /^roles:\n {2}- id: cxo\n {4}title: Chief Experience Officer\n[^]*basis: general\n$/u],
    ['a file of comments only', '# Ours\r\n# And theirs', /^# Ours\r\n# And theirs\r\nroles:\r\n {2}- id: cxo\r\n[^]*general$/u],
    ['a file without roles', 'forms: [] # none\n', /^forms: \[\] # none\nroles:\n {2}- id: cxo\n/u],
    ['a key without a value', 'roles: # ours\nsources: []\n', /^roles: # ours\n {2}- id: cxo\n[^]*\nsources: \[\]\n$/u],
    ['an empty list', 'roles: [] # ours\n', /^roles: # ours\n {2}- id: cxo\n/u],
    ['a document that is marked', '---\nroles: []\n...\n', /^---\nroles:\n {2}- id: cxo\n[^]*general\n\.\.\.\n$/u],
    ['a list without indentation', 'roles:\n-   id: a\n    title: A\n# end\n', /\n- {3}id: cxo\n {4}title: [^]*\n# end\n$/u],
    ['a list with blank lines between', 'roles:\n  - id: a\n    definition: |\n      A.\n\n  # b\n  - id: b\n\nforms: []\n', /^ {2}- id: b\n\n {2}- id: cxo\n[^]*general\n\nforms/mu],
    ['JSON', '{}', /^\{\n {2}"roles": \[[^]*\]\n\}$/u],
    ['JSON with tabs', '{\n\t"roles": [\n\t\t{ "id": "a" }\n\t]\n}\n', /\{ "id": "a" \},\n\t\t\{\n\t\t\t"id": "cxo",\n/u],
    ['JSON on one line', '{"roles":[{"id":"a"}]}', /^\{"roles":\[\{"id":"a"\}, \{ "id": "cxo"[^\n]*\]\}$/u],
    ['a byte order mark', '\ufeffroles: []\n', /^\ufeffroles:\n {2}- id: cxo\n/u],
  ];
  for (const [what, text, result] of fresh) test(`add to ${what}`, () => assert.match(done(text, addRole(text, CXO, english)), result));

  test('make an empty JSON file JSON', () => assert.deepEqual(JSON.parse(done('', addRole('', CXO, english, 'json'))), { roles: [CXO] }));

  const refused: readonly (readonly [what: string, outcome: () => EditOutcome, reason: RegExp])[] = [
    ['broken YAML', () => addRole('roles: [', CXO, english), /cannot be read/u],
    ['two documents', () => addRole('roles: []\n---\nroles: []\n', CXO, english), /cannot be read/u],
    ['a list at the top', () => addRole('- a', CXO, english), /holds no glossary/u],
    ['roles that are no list', () => addRole('roles: 3', CXO, english), /roles must be a list/u],
    ['a role that is there', () => addRole(file, { ...CXO, id: 'ceo' }, english), /already has an entry for ceo/u],
    ['a role that is none', () => addRole('', { ...CXO, title: '' }, english), /not be valid\. title: must not be empty/u],
    ['a role that is not there', () => editRole(file, 'cfo', { title: 'x' }, english), /no entry for cfo/u],
    ['a role that is there twice', () => removeRole(`${file}  - { id: coo }\n`, 'coo', english), /more than one entry for coo/u],
    ['an id of another role', () => editRole(file, 'ceo', { id: 'coo' }, english), /already has an entry for coo/u],
    ['taking away what must be there', () => editRole(file, 'ceo', { title: undefined }, english), /not be valid\. title/u],
    ['a field that is an alias', () => editRole('x: &a Long.\nroles:\n  - id: q\n    definition: *a\n', 'q', { definition: 'New.' }, english), /definition repeats another part/u],
    ['an entry that is an alias', () => editRole('x: &a { id: q }\nroles: [*a]\n', 'q', { title: 'New.' }, english), /q repeats another part/u],
    ['a list that is an alias', () => addRole('forms: &a [{ id: q }]\nroles: *a\n', CXO, english), /roles repeats another part/u],
    ['a field that others repeat', () => editRole('roles:\n  - id: q\n    definition: &a Long.\n  - id: r\n    definition: *a\n', 'q', { definition: 'New.' }, english), /repeat definition by an alias/u],
    ['an entry that others repeat', () => removeRole('roles:\n  - &a { id: q }\nx: *a\n', 'q', english), /repeat q by an alias/u],
    ['a field that is merged in', () => editRole('%YAML 1.1\n---\nx: &a { title: T }\nroles:\n  - <<: *a\n    id: q\n', 'q', { title: 'New.' }, english), /title repeats another part/u],
    ['a file beyond all bounds', () => addRole(`# ${'x'.repeat(2_000_001)}`, CXO, english), /too large/u],
  ];
  for (const [what, outcome, reason] of refused) test(`are refused for ${what}`, () => assert.match(refusal(outcome()), reason));

  test('go around aliases elsewhere', () => {
    const text = 'roles:\n  - &one { id: a, title: "A" }\n  - id: b\n    title: B # b\nmore: [*one]\n';
    assert.equal(done(text, editRole(text, 'b', { title: 'New' }, english)), text.replace('B # b', 'New # b'));
  });

  test('go around aliases in other fields of the entry', () => {
    const text = 'x: &out Far.\nroles:\n  - id: b\n    title: *out\n    definition: Old. # b\n  - { id: c, title: &in C, definition: *in, priority: 1 }\n';
    assert.equal(done(text, editRole(text, 'b', { category: 'board', definition: 'New.' }, english)), text.replace('Old. # b', 'New. # b').replace('title: *out', 'title: *out\n    category: board'));
    assert.equal(done(text, editRole(text, 'c', { priority: 3, category: 'board', basis: 'general' }, english)), text.replace('definition: *in, priority: 1 }', 'category: board, definition: *in, priority: 3, basis: general }'));
  });

  test('never throw, whatever the text', () => {
    const piece = fc.oneof(fc.constantFrom('roles:', '\n', '\r\n', '  - ', '- ', 'id: ', 'q', 'title: ', '{', '}', '[', ']', ',', '&a ', '*a', '"', "'", '|', '>-\n', '!!str ', '!x ', '? ', ': ', '\t', '#', ' # c', '<<: ', '---\n', '...\n', '%YAML 1.1\n'), fc.string({ unit: 'binary', maxLength: 5 }));
    const texts = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, texts.map((text) => `roles:\n  - id: q${text}`)), (text) => {
        for (const outcome of [addRole(text, CXO, english), editRole(text, 'q', { title: 'New', notes: undefined }, english), removeRole(text, 'q', english)]) {
          if ('edits' in outcome) assert.ok(outcome.edits.length === 0 || applyEdits(text, outcome.edits) !== text);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('never throw at nesting beyond all bounds', () => {
    for (const depth of [100, 1_000, 5_000, 100_000]) assert.match(refusal(addRole(`roles: []\nx: ${'['.repeat(depth)}${']'.repeat(depth)}\n`, CXO, english)), /too deeply|cannot be read/u);
  });
});
