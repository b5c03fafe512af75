import { expect } from 'chai';
import { layersFor, type Layer } from '../../../../../src/core/glossary/own/merging/layers';
import { matchesPath } from '../../../../../src/core/glossary/own/merging/pathGlob';

const rows = { roles: [], distinctions: [], forms: [], sources: [] };
const LAYERS: readonly Layer[] = [
  { rows, origin: 'workspace', file: 'docs/a/x.roles.yml', folder: 'docs/a' },
  { rows, origin: 'workspace', file: 'docs/y.roles.yml', folder: 'docs' },
  { rows, origin: 'workspace', file: 'docs/b.roles.yml', folder: 'docs' },
  { rows, origin: 'user', file: 'user.yml' },
  { rows, origin: 'bundled' },
  { rows, origin: 'workspace', file: 'z.glossary.yml', folder: '', paths: ['shipping'] },
];

suite('layersFor', () => {
  const files = (file: string) => layersFor(file, LAYERS).map((layer) => layer.file ?? layer.origin);
  test('takes those above a file, the farthest first', () => expect(files('docs/a/memo.md')).to.deep.equal(['bundled', 'user.yml', 'docs/b.roles.yml', 'docs/y.roles.yml', 'docs/a/x.roles.yml']));
  test('leaves out other folders, also those that begin alike', () => expect(files('docs-old/memo.md')).to.deep.equal(['bundled', 'user.yml']));
  test('takes those whose patterns match', () => expect(files('src/shipping/order.md')).to.deep.equal(['bundled', 'user.yml', 'z.glossary.yml']));
});

suite('matchesPath', () => {
  const cases: readonly (readonly [pattern: string, path: string, matches: boolean])[] = [
    ['shipping', 'src/shipping/order.md', true],
    ['shipping', 'src/payments/order.md', false],
    ['src/*/order.md', 'src/shipping/order.md', true],
    ['src/*/order.md', 'src/a/b/order.md', false],
    ['src/**/order.md', 'src/a/b/order.md', true],
    ['*.md', 'a/b.md', true],
    ['*.md', 'a/b.txt', false],
    ['a?c', 'x/abc', true],
    ['a?c', 'x/a/c', false],
    ['', 'a', true],
  ];
  for (const [pattern, path, matches] of cases) test(`${pattern} ${matches ? 'matches' : 'does not match'} ${path}`, () => expect(matchesPath(pattern, path)).to.equal(matches));

  test('takes no time over hostile patterns', () => {
    matchesPath('*a'.repeat(500), 'a'.repeat(1_000));
    matchesPath('**a*a'.repeat(300), 'ab/'.repeat(400));
  });
});
