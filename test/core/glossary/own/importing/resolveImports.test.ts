import { expect } from 'chai';
import { resolveLocal } from '../../../../../src/core/glossary/own/importing/localPath';
import { resolveImports } from '../../../../../src/core/glossary/own/importing/resolveImports';
import { english } from '../../../../helpers/glossary';

const file = (name: string, ...imports: readonly string[]) => `imports:\n${imports.map((path) => `  - ${JSON.stringify(path)}\n`).join('')}contexts:\n  - name: ${name}\n    terms:\n      - name: ${name} term\n`;

function resolve(files: Readonly<Record<string, string>>, entry = 'a/a.glossary.yml') {
  const asked: string[] = [];
  const resolved = resolveImports(entry, (path) => {
    asked.push(path);
    return files[path];
  }, english);
  return { ...resolved, asked, names: resolved.contexts.map(({ name }) => name), reasons: resolved.problems.map(({ file: where, path, reason }) => `${where} ${path}: ${reason}`) };
}

suite('resolveImports', () => {
  test('reads what a file imports, and what that imports', () => {
    const { names, files, reasons } = resolve({ 'a/a.glossary.yml': file('A', '../b/b.glossary.yml'), 'b/b.glossary.yml': file('B', './c.glossary.yml'), 'b/c.glossary.yml': 'contexts: [{ name: C, terms: [{ name: x }] }]' });
    expect([names, files, reasons]).to.deep.equal([['A', 'B', 'C'], ['a/a.glossary.yml', 'b/b.glossary.yml', 'b/c.glossary.yml'], []]);
  });

  test('reads each file once, however they import each other', () => {
    const { names, asked, reasons } = resolve({ 'a/a.glossary.yml': file('A', 'b.glossary.yml', 'a.glossary.yml', 'b.glossary.yml'), 'a/b.glossary.yml': file('B', 'a.glossary.yml') });
    expect([names, asked.length, reasons]).to.deep.equal([['A', 'B'], 2, []]);
  });

  test('reads nothing outside the workspace', () => {
    const { asked, reasons } = resolve({ 'a/a.glossary.yml': file('A', '../../secret.yml', 'C:/secret.yml', '..\\..\\secret.yml', '%2e%2e/secret.yml') });
    expect(asked).to.deep.equal(['a/a.glossary.yml']);
    expect(reasons.every((reason) => reason.endsWith('is not read: it lies outside the workspace')) && reasons.length === 4, reasons.join('\n')).to.equal(true);
  });

  test('fetches nothing', () => {
    for (const path of ['https://example.org/x.yml', 'http://example.org/x.yml', 'file:///etc/passwd', '//server/share/x.yml', '\\\\server\\share\\x.yml']) {
      const { asked, reasons } = resolve({ 'a/a.glossary.yml': file('A', path) });
      expect(asked, path).to.deep.equal(['a/a.glossary.yml']);
      expect(reasons.join(), path).to.match(/nothing is fetched/u);
    }
  });

  test('does not follow a long chain to its end', () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.yml`, file(`F${index}`, `${index + 1}.yml`)]));
    const { names, reasons } = resolve(files, '0.yml');
    expect([names.length, reasons]).to.deep.equal([9, ['8.yml imports[0]: is not read: imports are followed 8 files deep']]);
  });

  test('does not read any number of files', () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.yml`, 'contexts: []']));
    const { files: read, reasons } = resolve({ ...files, 'a.yml': file('A', ...Object.keys(files)) }, 'a.yml');
    expect([read.length, reasons.length]).to.deep.equal([50, 151]);
  });

  test('names a file that is not there', () => expect(resolve({ 'a/a.glossary.yml': file('A', 'none.yml') }).reasons).to.deep.equal(['a/a.glossary.yml imports[0]: cannot be read']));
});

suite('resolveLocal', () => {
  const cases: readonly (readonly [from: string, path: string, target: string | undefined])[] = [
    ['a/b.yml', 'c.yml', 'a/c.yml'],
    ['a/b.yml', './x/../c.yml', 'a/c.yml'],
    ['a/b.yml', '../c.yml', 'c.yml'],
    ['a/b.yml', '/c.yml', 'c.yml'],
    ['a/b.yml', '../../c.yml', undefined],
    ['a/b.yml', '/../c.yml', undefined],
    ['b.yml', 'x/../../c.yml', undefined],
    ['b.yml', '..', undefined],
    ['b.yml', 'c\0.yml', undefined],
    ['b.yml', 'x'.repeat(5_000), undefined],
  ];
  for (const [from, path, target] of cases) test(`leads from ${from} by ${JSON.stringify(path.slice(0, 20))} to ${target ?? 'nowhere'}`, () => expect(resolveLocal(from, path)).to.equal(target));
});
