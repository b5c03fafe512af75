import { expect } from 'chai';
import { configuredPath, configuredPaths } from '../../../../src/core/glossary/own/configuredPath';

suite('configuredPath', () => {
  for (const [written, kind, path] of [
    ['terms/company.yml', 'file', 'terms/company.yml'],
    ['./terms//company.yml', 'file', 'terms/company.yml'],
    ['/terms/company.yml', 'file', 'terms/company.yml'],
    ['terms\\company.yml', 'file', 'terms/company.yml'],
    ['a/../terms/company.yml', 'file', 'terms/company.yml'],
    ['terms/*.yml', 'pattern', 'terms/*.yml'],
    ['**/{a,b}.yml', 'pattern', '**/{a,b}.yml'],
    ['../company.yml', 'outside', ''],
    ['terms/../../company.yml', 'outside', ''],
    ['C:\\company.yml', 'outside', ''],
    ['\\\\server\\share\\company.yml', 'outside', ''],
    ['//server/share/company.yml', 'outside', ''],
    ['https://example.com/company.yml', 'outside', ''],
    ['file:///etc/passwd', 'outside', ''],
    ['%2e%2e/company.yml', 'outside', ''],
  ] as const) test(`${written} is ${kind}`, () => expect(configuredPath(written)).to.deep.equal({ kind, path }));
});

suite('configuredPaths', () => {
  test('takes the texts of a list, each once', () => expect(configuredPaths([' a.yml ', 'a.yml', 3, '', null, ['b.yml'], 'b.yml'])).to.deep.equal(['a.yml', 'b.yml']));
  test('takes nothing of what is no list', () => expect([undefined, null, 'a.yml', { a: 1 }].flatMap(configuredPaths)).to.deep.equal([]));
  test('takes no more than anybody writes', () => expect(configuredPaths(Array.from({ length: 5_000 }, (_, index) => `${index}.yml`))).to.have.length(100));
});
