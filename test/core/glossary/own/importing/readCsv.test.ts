import { expect } from 'chai';
import fc from 'fast-check';
import * as v from 'valibot';
import { roleSchema } from '../../../../../src/core/glossary/schema';
import { readCsv } from '../../../../../src/core/glossary/own/importing/readCsv';
import type { Role } from '../../../../../src/core/glossary/types';
import { english } from '../../../../helpers/glossary';

const read = (text: string, taken: readonly string[] = []) => readCsv(text, 'roles.csv', english, taken);
const roles = (text: string) => read(text).rows.roles as readonly Role[];
const brief = (text: string) => roles(text).map(({ id, title, definition, acronyms, aliases }) => [id, title, definition, acronyms.map((name) => name.text).join('+'), aliases.map((name) => name.text).join('+')]);
const problems = (text: string) => read(text).problems.map(({ path, reason }) => `${path}: ${reason}`).join('\n');

const ROW = ['head-of-apollo', 'Head of Apollo', 'Leads Apollo.', 'HoA', 'Apollo lead'];

suite('readCsv', () => {
  const tables: readonly (readonly [what: string, text: string])[] = [
    ['commas', 'title,acronym,definition,aliases\nHead of Apollo,HoA,Leads Apollo.,Apollo lead\n'],
    ['semicolons', 'title;acronym;definition;aliases\nHead of Apollo;HoA;Leads Apollo.;Apollo lead'],
    ['tabs', 'title\tacronym\tdefinition\taliases\r\nHead of Apollo\tHoA\tLeads Apollo.\tApollo lead\r\n'],
    ['bars', 'title|acronym|definition|aliases\nHead of Apollo|HoA|Leads Apollo.|Apollo lead'],
    ['another order and case', '\ufeffALIASES,Definition, Job Title ,Abbreviation,Owner\nApollo lead,Leads Apollo.,Head of Apollo,HoA,someone\n\n'],
    ['quotes', '"title","acronym","definition","aliases"\n"Head of Apollo","HoA","Leads Apollo.","Apollo lead"'],
    ['line ends of old', 'title,acronym,definition,aliases\rHead of Apollo,HoA,Leads Apollo.,Apollo lead\r'],
  ];
  for (const [what, text] of tables) test(`reads a table with ${what}`, () => expect(brief(text)).to.deep.equal([ROW]));

  test('makes whole roles, by the schema', () => {
    for (const role of roles(tables[0]?.[1] ?? '')) expect(v.parse(roleSchema, role)).to.deep.equal(role);
  });

  test('reads quotes, separators and line ends within quotes', () => {
    expect(brief('title,definition,aliases\n"Head, ""Apollo""","Leads\nit.","a; b"')).to.deep.equal([['head-apollo', 'Head, "Apollo"', 'Leads\nit.', '', 'a+b']]);
  });

  test('reads several names in a cell, each once', () => expect(brief('title,definition,aliases\nA,B,"x; y;x; A"')[0]?.[4]).to.equal('x+y'));

  test('takes the guard off a text that would be a formula', () => expect(brief("title,definition\nA,'=1+1")[0]?.[2]).to.equal('=1+1'));

  test('makes ids that differ from each other and from those taken', () => {
    expect(read('title,definition\nChair,x\nChair,y\n箱,z\n1st Officer,u', ['chair']).rows.roles.map(({ id }) => id)).to.deep.equal(['chair-2', 'chair-3', 'role', 'role-1st-officer']);
  });

  test('shows what it would add', () => {
    const { preview } = read(`Owner,Title,Definition\n${'x,A,B.\n'.repeat(30)}`);
    expect(preview.columns).to.deep.equal([{ field: 'title', header: 'Title' }, { field: 'definition', header: 'Definition' }]);
    expect([preview.separator, preview.ignored, preview.rows.length, preview.count]).to.deep.equal([',', ['Owner'], 10, 30]);
  });

  test('names what is wrong with a row, with its place, and keeps its neighbours', () => {
    const text = `title,definition\nA,x\n,y\nC,\nD,${'z'.repeat(2_000)}\nE,x\n`;
    expect(brief(text).map(([id]) => id)).to.deep.equal(['a', 'e']);
    expect(problems(text)).to.equal('row 2, title: must not be empty\nrow 3, definition: must not be empty\nrow 4, definition: must be at most 1200 characters');
    expect(read(text).problems.map(({ place }) => [place?.line, place?.column])).to.deep.equal([[2, 0], [3, 2], [4, 2]]);
  });

  test('keeps the rows below a quote that is not closed', () => expect(brief('title,definition\n"A,x\nB,y').map(([id]) => id)).to.include('b'));

  const bad: readonly (readonly [what: string, text: string, problem: RegExp])[] = [
    ['a table without names of columns', 'A,B\nC,D', /there is none for title, definition/u],
    ['a file too long', 'x'.repeat(2_000_000), /longer than/u],
    ['too many rows', `title,definition\n${'A,B\n'.repeat(10_001)}`, /one entry more than the 10000/u],
    ['nothing', '', /there is none for title, definition/u],
  ];
  for (const [what, text, problem] of bad) test(`names ${what}`, () => expect(problems(text)).to.match(problem));

  test('never throws and never takes long', () => {
    const piece = fc.oneof(fc.constantFrom('title', 'definition', ',', ';', '"', '""', '\n', '\r\n', '\t', '__proto__', "'="), fc.string({ unit: 'binary', maxLength: 4 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void read(pieces.join(''))), { numRuns: 2_000 });
    for (const unit of ['"', '""', '"""', ',"', '"\n', '"a""\n', '","', ',', '\n', '"a,b\n', 'x"y"\n']) {
      read(`title,definition\n${unit.repeat(Math.floor(900_000 / unit.length))}`.slice(0, 1_000_000));
    }
  }).timeout(30_000);
});
