import assert from 'node:assert/strict';
import { readerOf } from '../../../src/core/mentions/reader';
import { excludeGlob } from '../../../src/core/report/excludeGlob';
import { fileRoles, type FileRoles } from '../../../src/core/report/fileRoles';
import { renderReport, reportCsv } from '../../../src/core/report/renderReport';
import { RolesReport } from '../../../src/core/report/rolesReport';
import { english, testGlossary } from '../../helpers/glossary';

const glossary = testGlossary();
const file = (path: string, text: string): FileRoles => fileRoles(readerOf(glossary, { text, languageId: 'markdown' }), { path, uri: `file:///${path}`, text });
const A = file('a.md', 'Notes\n\nThe Chief Operating Officer (COO) met.\n\nThe COO left. The Chief Security Officer (CSO) stayed.');
const B = file('b.md', 'The Chief Strategy Officer (CSO) met the chief operations officer.');
const C = file('c.md', 'Ask the CSO.');
const all = { read: 3, skipped: 1, isCut: false };

function report(...files: readonly FileRoles[]): RolesReport {
  const made = new RolesReport();
  for (const each of files) made.add(each);
  return made;
}

suite('RolesReport', () => {
  test('counts mentions and files, and says where a role is first named and defined', () => {
    const row = report(B, A).rows.find(({ key }) => key === 'role:coo');
    assert.equal(report(B, A).size, report(B, A).rows.length);
    assert.deepEqual([row?.count, row?.files, row?.first.path, row?.first.line, row?.defined?.line], [4, 2, 'a.md', 3, 3]);
  });

  test('is the same in whatever order the files come', () => {
    assert.deepEqual(report(A, B, C).rows, report(C, B, A).rows);
    assert.equal(renderReport(report(A, B, C), all, english), renderReport(report(C, A, B), all, english));
  });

  test('names letters that mean several things, with a file each', () => {
    const [one] = report(A, B).disagreements;
    assert.equal(one?.acronym, 'CSO');
    assert.deepEqual(one.meanings.map(({ title, place }) => [title, place.path]), [['Chief Security Officer', 'a.md'], ['Chief Strategy Officer', 'b.md']]);
    assert.deepEqual(report(A).disagreements, []);
  });
});

suite('renderReport', () => {
  test('links rows to places, and lists what is unclear and what has several titles', () => {
    const text = renderReport(report(A, B, C), all, english);
    assert.match(text, /\| Chief Operating Officer \(COO\) \| 4 \| 2 \| \[a\.md:3\]\(<file:\/\/\/a\.md#L3>\) \|/u);
    assert.match(text, /## Acronyms that stay unclear\n\n- CSO: mentions: 1, files: 1, \[c\.md:1\]/u);
    assert.match(text, /## Roles under several titles\n\n- Chief Operating Officer: chief operating officer, chief operations officer/u);
  });

  test('lets no name of a file become markup or leave its cell', () => {
    const text = renderReport(report({ ...A, path: 'a](x)|*.md', uri: 'file:///a|>.md' }), all, english);
    assert.ok(text.includes('a\\](x)\\|\\*.md:3'));
    assert.ok(text.includes('<file:///a%7C%3E.md#L3>'));
  });

  test('says so where nothing is named, and where files were left out', () => {
    const text = renderReport(report(), { read: 0, skipped: 7, isCut: true }, english);
    assert.match(text, /No roles are named/u);
    assert.match(text, /without text: 7\.\n\nThere are more files/u);
  });

  test('says how far it is while files are still being read, and all that it found', () => {
    const soFar = renderReport(report(A), { read: 3, skipped: 1, isCut: false, soFarOf: 40 }, english);
    assert.match(soFar, /^# Roles across the workspace\n\nSo far: 4 of 40 files\.\n\n\| Role/u);
    const end = renderReport(report(A), all, english);
    assert.deepEqual(soFar.split('\n').slice(3), end.split('\n').slice(3));
  });

  test('says so where somebody stopped it, and keeps what was found', () => {
    const text = renderReport(report(A), { read: 1, skipped: 0, isCut: false, stoppedOf: 40 }, english);
    assert.match(text, /Stopped before all of the 40 files were read: this is not the whole workspace\./u);
    assert.match(text, /Chief Operating Officer/u);
    assert.doesNotMatch(renderReport(report(A), all, english), /Stopped/u);
  });
});

suite('reportCsv', () => {
  test('has a row a role', () => {
    assert.match(reportCsv(report(A), english), /"Chief Operating Officer","COO","role","3","1","a\.md:3","a\.md:3"\r\n/u);
  });

  test('lets no file name become a formula', () => {
    assert.ok(reportCsv(report({ ...A, path: '=HYPERLINK("x")' }), english).includes(`"'=HYPERLINK(""x""):3"`));
  });
});

suite('excludeGlob', () => {
  test('puts the patterns that are on into one', () => {
    assert.equal(excludeGlob([{ '**/.git': true, '**/x': false, '**/y': { when: '$(basename).ts' } }, { '**/*.{a,b}': true }, undefined]), '{**/.git,**/*.a,**/*.b}');
    assert.equal(excludeGlob([{}]), undefined);
  });
});
