import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { putRole, type OwnRoleChanges } from '../../../../src/core/glossary/edit/putRole';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { english } from '../../../helpers/glossary';
import { layouts, roles, writeFile } from './randomFiles';

const after = (text: string, id: string, changes: OwnRoleChanges) => {
  const outcome = putRole(text, id, changes, english);
  return 'refusal' in outcome ? outcome.refusal : applyEdits(text, outcome.edits);
};

suite('putRole', () => {
  test('gives a bundled role an entry that overrides', () => assert.equal(after('# ours\n', 'coo', { definition: 'Runs it.' }), '# ours\nroles:\n  - id: coo\n    definition: Runs it.\n'));

  test('changes the entry that is there, and nothing else', () => {
    const file = "# ours\nroles:\n  - id: ceo # top\n    title: 'Chief'\n  - id:   coo\n    hide: true\n";
    assert.equal(after(file, 'coo', { hide: undefined, definition: 'Runs it.' }), "# ours\nroles:\n  - id: ceo # top\n    title: 'Chief'\n  - id:   coo\n    definition: Runs it.\n");
  });

  test('hides a role', () => assert.equal(after('', 'coo', { hide: true }), 'roles:\n  - id: coo\n    hide: true\n'));

  test('refuses what the format does not take, and files it cannot read', () => {
    assert.match(after('', 'coo', { definition: 'x'.repeat(2_000) }), /would not be valid\. definition: must be at most 1200 characters/u);
    assert.match(after('roles: [', 'coo', { definition: 'x' }), /cannot be read/u);
    assert.match(after('roles: x', 'coo', { definition: 'x' }), /must be a list/u);
  });

  test('overrides in files of any layout without touching what is there', () => {
    const files = fc.record({ rows: fc.tuple(roles('ceo'), roles('cfo')), layout: layouts });
    fc.assert(
      fc.property(files, fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() === text), ({ rows, layout }, definition) => {
        const { text } = writeFile(rows, layout);
        const outcome = putRole(text, 'coo', { definition }, english);
        assert.ok('edits' in outcome && outcome.edits.every(({ start, end }) => start === end), text);
        const changed = applyEdits(text, outcome.edits);
        assert.deepEqual((parse(changed.replace(/^\ufeff/u, '')) as { roles: unknown[] }).roles.at(-1), { id: 'coo', definition });
      }),
      { numRuns: 150 },
    );
  });
});
