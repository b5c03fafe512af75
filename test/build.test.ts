import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

suite('The build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glossary-'));
  suiteTeardown(() => rmSync(folder, { recursive: true }));

  const check = (text: string) => {
    writeFileSync(join(folder, 'team.yml'), text);
    return spawnSync(process.execPath, ['esbuild.js', '--check', folder], { encoding: 'utf8' });
  };
  const role = (more: string) => `roles:\n  - { id: ceo, title: Chief Executive Officer, category: c-suite-core, definition: Leads it all., ${more} }\n`;

  test('accepts a sound glossary', () => assert.equal(check(role('basis: general')).status, 0));

  test('stops at a bad row and says in which file, where and why', () => {
    const { status, stderr } = check(role('basis: surely'));
    assert.equal(status, 1);
    assert.match(stderr, /team\.yml: roles\[0\]\.basis must be sourced, mixed or general/u);
  });

  test('stops at an id that names nothing', () => {
    const { status, stderr } = check(role('basis: general, confusedWith: [nobody]'));
    assert.equal(status, 1);
    assert.match(stderr, /team\.yml: ceo: confusedWith there is no role nobody/u);
  });
});
