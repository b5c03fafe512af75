import { expect } from 'chai';
import { keepSame } from '../../../../src/core/glossary/own/keepSame';
import { mergeGlossaries } from '../../../../src/core/glossary/own/merging/mergeGlossaries';
import { readLayers, type GlossaryFile } from '../../../../src/core/glossary/own/readLayers';
import { findMentions } from '../../../../src/core/mentions/findMentions';
import { english } from '../../../helpers/glossary';

const OWN: GlossaryFile = { path: 'docs/org.roles.yml', kind: 'own', origin: 'workspace', folder: 'file:/ws/docs' };
const CONTEXTIVE: GlossaryFile = { ...OWN, path: 'docs/ships.glossary.yml', kind: 'contextive' };
const coo = 'roles:\n  - id: coo\n    definition: Runs the plants.\n';

const read = (file: GlossaryFile, files: Readonly<Record<string, string>>) => readLayers(file, (path) => `the ${path}`, (path) => files[path], english);

suite('readLayers', () => {
  test('makes one layer of an own file', () => {
    const { layers, paths, problems } = read(OWN, { [OWN.path]: coo });
    expect(problems).to.deep.equal([]);
    expect(paths).to.deep.equal([OWN.path]);
    expect(layers.map(({ rows, ...layer }) => ({ ...layer, ids: rows.roles.map(({ id }) => id) }))).to.deep.equal([{ origin: 'workspace', file: `the ${OWN.path}`, folder: 'file:/ws/docs', path: OWN.path, ids: ['coo'] }]);
  });

  test('makes a layer of each context, with its paths, and names the file that it stands in', () => {
    const files = {
      [CONTEXTIVE.path]: 'imports: [./cranes.glossary.yml]\ncontexts:\n  - name: Ships\n    paths: [src/ships]\n    terms: [{ name: Keel }]\n',
      'docs/cranes.glossary.yml': 'contexts: [{ name: Cranes, terms: [{ name: Hook }] }]',
    };
    const { layers, paths } = read(CONTEXTIVE, files);
    expect(paths).to.deep.equal(Object.keys(files));
    expect(layers.map(({ file, folder, paths: governed, rows }) => [file, folder, governed, rows.roles.map(({ title }) => title)])).to.deep.equal([
      [`the ${CONTEXTIVE.path}`, 'file:/ws/docs', ['src/ships'], ['Keel']],
      ['the docs/cranes.glossary.yml', 'file:/ws/docs', undefined, ['Hook']],
    ]);
  });

  test('reads a name however its accents are stored, and it is found however a text stores them', () => {
    const own = 'roles:\n  - { id: lord, title: Président de la Flotte, category: variant, definition: Runs ships., basis: general }\n';
    const terms = 'contexts: [{ terms: [{ name: Président de la Flotte, definition: Runs ships. }] }]\n';
    for (const [file, text] of [[OWN, own], [CONTEXTIVE, terms]] as const) {
      for (const stored of ['NFC', 'NFD'] as const) {
        const glossary = mergeGlossaries(read(file, { [file.path]: text.normalize(stored) }).layers);
        for (const written of ['NFC', 'NFD'] as const) {
          const document = 'The Président de la Flotte spoke.'.normalize(written);
          const found = findMentions(glossary, { text: document, languageId: 'markdown' }).map(({ start, end }) => document.slice(start, end));
          expect(found, `${file.kind} ${stored} ${written}`).to.deep.equal(['Président de la Flotte'.normalize(written)]);
        }
      }
    }
  });

  test('makes nothing of a file that cannot be read, and says so', () => {
    for (const file of [OWN, CONTEXTIVE]) {
      const { layers, problems } = read(file, {});
      expect([layers, problems.map(({ reason }) => reason)]).to.deep.equal([[], ['cannot be read']]);
    }
  });
});

suite('keepSame', () => {
  const layersOf = (text: string, file = OWN) => read(file, { [file.path]: text }).layers;

  test('keeps the layers of a file that says the same in other places', () => {
    const before = layersOf(coo);
    expect(keepSame(before, layersOf(`# a remark\n${coo}`))[0]).to.equal(before[0]);
  });

  test('takes those that say something else, or are of another place', () => {
    const before = layersOf(coo);
    for (const now of [layersOf(coo.replace('plants', 'fleet')), layersOf(coo, { ...OWN, folder: 'file:/ws' }), layersOf(coo, { ...OWN, path: 'docs/other.roles.yml' })]) expect(keepSame(before, now)[0]).to.equal(now[0]);
    expect(keepSame(before, [])).to.deep.equal([]);
  });
});
