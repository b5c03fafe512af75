import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportJson } from '../../../../src/core/glossary/export/exportJson';
import { exportYaml } from '../../../../src/core/glossary/export/exportYaml';
import { KEY_ORDER } from '../../../../src/core/glossary/export/sparseRows';
import { indexGlossary } from '../../../../src/core/glossary/glossary';
import { parseGlossary } from '../../../../src/core/glossary/parse';
import { distinctionSchema, formSchema, roleSchema, sourceSchema } from '../../../../src/core/glossary/schema';
import { testGlossary } from '../../../helpers/glossary';
import { roles } from '../edit/randomFiles';
import { hostileGlossary } from './hostile';

suite('exportYaml and exportJson', () => {
  const readBack = (text: string) => parseGlossary(text, 'a');

  for (const [name, write] of [['YAML', exportYaml], ['JSON', exportJson]] as const) {
    for (const [what, glossary] of [['a glossary', testGlossary()], ['a hostile one', hostileGlossary()], ['an empty one', indexGlossary({ roles: [], distinctions: [], forms: [], sources: [] })]] as const) {
      test(`${name} of ${what} reads back as the same rows`, () => assert.deepEqual(readBack(write(glossary)), { rows: glossary.rows, problems: [] }));
    }

    test(`${name} of any roles reads back as the same rows`, () => {
      fc.assert(
        fc.property(fc.tuple(roles('ceo'), roles('coo')), (given) => {
          const { rows } = readBack(JSON.stringify({ roles: given }));
          assert.equal(rows.roles.length, 2);
          assert.deepEqual(readBack(write(indexGlossary(rows))), { rows, problems: [] });
        }),
        { numRuns: 200 },
      );
    });
  }

  test('YAML reads like a file written by hand', () => {
    assert.ok(exportYaml(testGlossary()).includes(`roles:
  - id: ceo
    title: Chief Executive Officer
    acronyms:
      - { text: CEO }
    aliases:
      - { text: chief executive }
    category: c-suite-core
    definition: Leads the whole organisation for the board.
    responsibilities:
      - set the direction
      - choose the team
`));
  });

  test('JSON is JSON', () => assert.equal((JSON.parse(exportJson(hostileGlossary())) as { roles: unknown[] }).roles.length, 2));

  test('give the keys in the order of the format', () => {
    for (const { entries } of [roleSchema, distinctionSchema, formSchema, sourceSchema]) {
      const ranks = Object.keys(entries).map((key) => KEY_ORDER.indexOf(key));
      assert.ok(!ranks.includes(-1), Object.keys(entries).join());
    }
    const keys = Object.keys(roleSchema.entries);
    assert.deepEqual([...keys].sort((one, other) => KEY_ORDER.indexOf(one) - KEY_ORDER.indexOf(other)), keys);
  });
});
