import { expect } from 'chai';
import fc from 'fast-check';
import * as v from 'valibot';
import { roleSchema } from '../../../../../src/core/glossary/schema';
import { readContextive } from '../../../../../src/core/glossary/own/importing/readContextive';
import { mergeGlossaries } from '../../../../../src/core/glossary/own/merging/mergeGlossaries';
import { layersFor } from '../../../../../src/core/glossary/own/merging/layers';
import type { Role } from '../../../../../src/core/glossary/types';
import { findMentions } from '../../../../../src/core/mentions/findMentions';
import { english } from '../../../../helpers/glossary';

const read = (text: string) => readContextive(text, 'sales/orders.glossary.yml', english);
const terms = (text: string) => read(text).rows.roles as readonly Role[];
const names = (text: string) => terms(text).map(({ title }) => title);
const problems = (text: string) => read(text).problems.map(({ path, reason }) => `${path}: ${reason}`).join('\n');
const notes = (text: string) => terms(text)[0]?.notes.map((note) => note.text);

/** What is found of a term in a text. */
function found(term: string, text: string): readonly string[] {
  const { rows } = read(`contexts:\n  - terms:\n      - ${term}\n`);
  return findMentions(mergeGlossaries([{ rows, origin: 'workspace' }]), { text, languageId: 'markdown' }).map(({ start, end }) => text.slice(start, end));
}

suite('readContextive', () => {
  test('reads terms of several contexts', () => {
    const text = 'contexts:\n  - name: Orders\n    terms:\n    - name: Basket\n    - name: Invoice\n  - name: Stock\n    terms:\n    - name: Shelf\n';
    expect(names(text)).to.deep.equal(['Basket', 'Invoice', 'Shelf']);
    expect(read(text).contexts.map(({ name, rows }) => `${name} ${rows.roles.length}`)).to.deep.equal(['Orders 2', 'Stock 1']);
    expect(problems(text)).to.equal('');
  });

  test('makes whole roles of them, by the schema', () => {
    for (const role of terms('contexts:\n- name: Orders\n  terms:\n  - name: Basket\n    definition: What is to be bought.\n    aliases: [cart]\n    examples: [The basket is full.]')) expect(v.parse(roleSchema, role)).to.deep.equal(role);
  });

  test('reads a definition, also over several lines', () => {
    expect(terms('contexts:\n  - terms:\n    - name: Basket\n      definition: |\n        What is\n        to be bought.\n')[0]?.definition).to.equal('What is to be bought.');
  });

  test('says so where a term has no definition', () => expect(terms('contexts: [{ terms: [{ name: Basket }] }]')[0]?.definition).to.equal('This term has no definition yet.'));

  test('reads examples', () => expect(notes('contexts: [{ terms: [{ name: Basket, examples: [The basket is full., A basket may be left.] }] }]')).to.deep.equal(['For example: “The basket is full.”', 'For example: “A basket may be left.”']));

  test('reads the metadata of a term and of its context', () => {
    expect(notes('contexts:\n- meta: { "Owner:": Team A }\n  terms:\n  - name: Basket\n    meta:\n      "See:": the wiki\n')).to.deep.equal(['See: the wiki', 'Owner: Team A']);
  });

  test('reads the name and the vision of a context', () => {
    const [term] = terms('contexts:\n- name: Orders\n  domainVisionStatement: To sell without fuss.\n  terms: [{ name: Basket }]');
    expect(term?.notes[0]).to.deep.equal({ text: 'To sell without fuss.', scope: 'Orders', sources: [], basis: 'general' });
    expect(notes('contexts: [{ name: Orders, terms: [{ name: Basket }] }]')).to.deep.equal(['A term of the context Orders.']);
  });

  test('reads the paths that a context is for', () => {
    const { contexts } = read('contexts:\n- name: Orders\n  paths:\n  - orders\n  terms: [{ name: Basket }]\n- terms: [{ name: Shelf }]');
    expect(contexts.map(({ paths }) => paths)).to.deep.equal([['orders'], undefined]);
    const layers = contexts.map(({ rows, paths }) => ({ rows, origin: 'workspace' as const, folder: 'sales', ...(paths === undefined ? {} : { paths }) }));
    expect(layersFor('sales/orders/a.md', layers).length).to.equal(2);
    expect(layersFor('sales/stock/a.md', layers).length).to.equal(1);
  });

  test('reads imports and refuses what is elsewhere', () => {
    const text = 'imports:\n  - ../stock/stock.glossary.yml\n  - https://example.org/x.glossary.yml\n';
    const { imports, problems: found } = read(text);
    expect(imports.map(({ path, place }) => [path, place.line])).to.deep.equal([['../stock/stock.glossary.yml', 1]]);
    expect(found.map(({ reason, place }) => [text.slice(place?.start, place?.end), reason])).to.deep.equal([['https://example.org/x.glossary.yml', 'is not read: only files of the workspace are, and nothing is fetched from elsewhere']]);
  });

  test('finds a term in any case and in the plural', () => expect(found('name: Invoice', 'The invoice, one Invoice, an INVOICE and some invoices.')).to.deep.equal(['invoice', 'Invoice', 'INVOICE', 'invoices']));
  test('finds the aliases of a term', () => expect(found('{ name: Basket, aliases: [cart, SB] }', 'The cart, a Cart and the SB.')).to.deep.equal(['cart', 'Cart', 'SB']));
  test('finds a term of several words, and as program code writes it', () => expect(found('name: Tax Invoice Line', 'A tax invoice line or Tax Invoice Line: taxInvoiceLine and TaxInvoiceLine here.')).to.deep.equal(['tax invoice line', 'Tax Invoice Line', 'taxInvoiceLine', 'TaxInvoiceLine']));
  for (const name of ['TaxInvoiceLine', 'taxInvoiceLine', 'tax_invoice_line', 'tax-invoice-line']) {
    test(`finds the words of ${name}`, () => expect(found(`name: ${name}`, 'One tax invoice line is enough.')).to.deep.equal(['tax invoice line']));
  }
  test('finds a term without its accents', () => expect(found('name: Größe', 'The Groesse and the Grosse here.')).to.deep.equal(['Groesse', 'Grosse']));

  test('makes ids that differ, and that no bundled role has', () => {
    const ids = (text: string) => terms(text).map(({ id }) => id);
    expect(ids('contexts: [{ name: Orders, terms: [{ name: Chair }, { name: chair }, { name: 箱 }] }, { terms: [{ name: Chair }] }]')).to.deep.equal(['term-orders-chair', 'term-orders-chair-2', 'term-orders', 'term-orders-chair-3']);
    expect(ids('contexts: [{ name: "9", terms: [{ name: "42" }] }]')).to.deep.equal(['term-9-42']);
  });

  const bad: readonly (readonly [what: string, text: string, problem: RegExp])[] = [
    ['a term without a name', 'contexts: [{ terms: [{ definition: x }] }]', /contexts\[0\]\.terms\[0\]\.name: is missing/u],
    ['terms that are no list', 'contexts: [{ terms: Basket }]', /contexts\[0\]\.terms: must be a list/u],
    ['a name too long', `contexts: [{ terms: [{ name: ${'x'.repeat(200)} }] }]`, /at most 120/u],
    ['an unknown key at the top', 'roles: []', /roles: is not known here; a Contextive glossary has contexts, imports/u],
    ['a file too long', 'x'.repeat(2_000_000), /longer than/u],
    ['an import that is no path', 'imports: [[a]]', /imports\[0\]: must be the path of a file/u],
  ];
  for (const [what, text, problem] of bad) test(`names ${what}`, () => expect(problems(text)).to.match(problem));

  test('keeps the neighbours of a broken term', () => {
    for (const broken of ['    - name: "Bad', '    - name: a: b', '    - nam: x', '   - name: Bad', '    - name: Bad }', '    - {']) expect(names(`contexts:\n  # note\n  - name: Orders\n    terms:\n    - name: Basket\n${broken}\n    - name: Invoice\n# note\n    - name: Shelf\n`).filter((name) => !name.startsWith('Bad')), broken).to.deep.equal(['Basket', 'Invoice', 'Shelf']);
  });

  test('makes nothing of empty files and contexts', () => {
    for (const text of ['', 'contexts:', 'contexts: []', 'contexts:\n  -\n', 'contexts: [{ terms: }]', 'imports:', 'contexts:\n  - name: Orders\n    terms:\n']) expect([names(text), problems(text)], text).to.deep.equal([[], '']);
  });

  test('reads ten thousand terms in time', () => {
    const text = `contexts:\n  - name: Orders\n    terms:\n${Array.from({ length: 9_990 }, (_, index) => `    - name: Term ${index}\n      definition: It is ${index}.\n`).join('')}`;
    expect(terms(text).length).to.equal(9_990);
  });

  test('never throws', () => {
    const piece = fc.oneof(fc.constantFrom('contexts:', 'imports:', '\n', '\n  - ', '\n    ', 'terms:', 'name: ', 'x', '[', ']', '{', '}', '"', ': ', '&a ', '*a', '!!js/function ', '__proto__: ', '\t'), fc.string({ unit: 'binary', maxLength: 4 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void read(pieces.join(''))), { numRuns: 2_000 });
  });
});
