import assert from 'node:assert/strict';
import { exportCsv } from '../../../../src/core/glossary/export/exportCsv';
import type { Glossary } from '../../../../src/core/glossary/glossary';
import { english, testGlossary } from '../../../helpers/glossary';
import { readCsv } from '../../text/readCsv';
import { hostileGlossary } from './hostile';

suite('exportCsv', () => {
  const table = (glossary: Glossary) => readCsv(exportCsv(glossary, english));

  test('gives a role a row, below the names of the columns', () => {
    const [head, ceo, coo] = table(testGlossary());
    assert.deepEqual(head?.slice(0, 6), ['Id', 'Title', 'Acronyms', 'Other names', 'Category', 'Definition']);
    assert.deepEqual(ceo, ['ceo', 'Chief Executive Officer', 'CEO', 'chief executive', 'Chief executives', 'Leads the whole organisation for the board.', 'set the direction; choose the team', 'value; growth', '', 'Chair of the Board; Chief Operating Officer', '', 'An act']);
    assert.equal(coo?.[8], 'Chief Executive Officer');
    assert.equal(coo?.[3], 'chief operations officer');
    assert.equal(table(testGlossary()).length, 7);
  });

  test('holds no formula, however it begins', () => {
    const rows = table(hostileGlossary());
    assert.ok(rows.every((row) => row.length === rows[0]?.length));
    for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[\s]*[=+\-@＝＋－＠\t\r]/u);
    assert.equal(rows[1]?.[1], "'+1 <img src=x onerror=alert(1)>");
    assert.equal(rows[1]?.[3], "'=1+1");
    assert.doesNotMatch(exportCsv(hostileGlossary(), english), /[\u0007\u0085\u2028\u202e]|[^\r]\n/u);
  });
});
