import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { withDefaults, withoutDefaults, type Sparse } from '../../src/core/glossary/defaults';
import type { Rows } from '../../src/core/glossary/types';
import { bundledRows } from './bundledRows';

suite('what ships', () => {
  test('is the bundled glossary to the letter once its defaults are back', () => {
    const shipped = JSON.parse(JSON.stringify(withoutDefaults(bundledRows))) as Sparse<Rows>;
    assert.deepEqual(JSON.parse(JSON.stringify(withDefaults(shipped))), JSON.parse(JSON.stringify(bundledRows)));
  });
});
