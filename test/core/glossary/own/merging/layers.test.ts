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

suite('layersFor patterns', () => {
  const layer: Layer = { rows, origin: 'workspace', file: 'z.glossary.yml', folder: 'file:/home/shipping/app', root: 'file:/home/shipping/app', paths: ['shipping'] };
  test('sees files from the root of the workspace, whatever lies above it is called', () => {
    expect(layersFor('file:/home/shipping/app/payments/order.md', [layer]).length).to.equal(0);
    expect(layersFor('file:/home/shipping/app/shipping/order.md', [layer]).length).to.equal(1);
  });
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
    ['src/**/order.md', 'src/order.md', true],
    ['src/**/order.md', 'src/a/reorder.md', false],
    ['/shipping/', '/shipping/order.md', true],
    ['/shipping/', '/prepaid-shipping/order.md', false],
    ['b[ao]ard/', 'src/board/x.md', true],
    ['b[!ao]ard/', 'src/board/x.md', false],
    ['v[0-9].md', 'src/v7.md', true],
    ['v[0-9].md', 'src/vx.md', false],
    ['[', 'a[b', true],
    ['a[b/c]', 'a[b/c]', true],
    ['Shipping', 'src/shipping/order.md', false],
    ['船', 'src/船/a.md', true],
  ];
  for (const [pattern, path, matches] of cases) test(`${pattern} ${matches ? 'matches' : 'does not match'} ${path}`, () => expect(matchesPath(pattern, path)).to.equal(matches));

  test('takes no time over hostile patterns', () => {
    matchesPath('*a'.repeat(500), 'a'.repeat(1_000));
    matchesPath('**a*a'.repeat(300), 'ab/'.repeat(400));
    matchesPath('/**/a'.repeat(300), '/b'.repeat(400));
    matchesPath('['.repeat(1_000), '['.repeat(400));
  });
});
