import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeGlossaries } from '../../../../src/core/glossary/own/merging/mergeGlossaries';
import type { FileKind } from '../../../../src/core/glossary/own/fileKind';
import { readLayers } from '../../../../src/core/glossary/own/readLayers';
import { findMentions } from '../../../../src/core/mentions/findMentions';
import { english } from '../../../helpers/glossary';

const SOUND = 'roles:\n  - { id: fleet, title: Chief Fleet Officer, acronyms: [{ text: CFLO }], category: variant, definition: Looks after lorries., basis: general }\n';
const TEXT = 'The CFLO met the Chief Fleet Officer.';

/** Reads a glossary out of files that are given by their paths; tells which others were asked for, too. */
function layersOf(path: string, kind: FileKind, files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const read = (each: string): string | undefined => {
    asked.push(each);
    return Object.hasOwn(files, each) ? files[each] : undefined;
  };
  return { ...readLayers({ path, kind, origin: 'workspace', folder: '' }, (each) => each, read, english), asked };
}

const sound = layersOf('sound.roles.yml', 'own', { 'sound.roles.yml': SOUND }).layers;

/** The sound file beside a hostile one, whichever comes first, means what it means alone. */
function soundHolds(hostile: string): void {
  for (const kind of ['own', 'contextive'] as const) {
    for (const path of ['a', 'z']) {
      const { layers } = layersOf(path, kind, { [path]: hostile });
      const glossary = mergeGlossaries([...layers, ...sound]);
      const found = findMentions(glossary, { text: TEXT, languageId: 'markdown' }).map(({ start, end }) => TEXT.slice(start, end));
      assert.deepEqual(found, ['CFLO', 'Chief Fleet Officer'], hostile.slice(0, 500));
    }
  }
}

const laughs = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array.from({ length: 9 }, () => `*l${level}`).join(', ')}]\n`).join('');

const ATTACKS: readonly (readonly [name: string, text: string])[] = [
  ['billion laughs', `l0: &l0 lol\n${laughs}roles: *l9\n`],
  ['billion laughs in an entry', `roles:\n  - &l0 { id: a, title: lol }\n${laughs.replaceAll(/^l(\d): /gmu, '  - ')}`],
  ['an alias of itself', 'roles: &a [*a]\n'],
  ['prototype keys', 'roles:\n  - __proto__: { title: x }\n    id: fleet2\n  - constructor: { prototype: { title: x } }\n  - id: toString\n__proto__: [x]\nconstructor: []\n'],
  ['prototype keys in JSON', '{"__proto__": {"roles": []}, "roles": [{"__proto__": {"id": "fleet"}, "id": "a"}]}'],
  ['a line of ten megabytes', `roles:\n  - id: a\n    title: ${'x'.repeat(10_000_000)}\n`],
  ['lone surrogates', 'roles:\n  - id: a\n    title: "\\ud800"\n  - id: b\n    title: \udfff\ud800\n    definition: "\ud800"\n'],
  ['functions', 'roles:\n  - !!js/function "function () { throw 1 }"\n  - id: !!js/undefined x\n    title: !!binary aGk=\n'],
  ['merged keys', 'x: &x { id: other, hide: true }\nroles:\n  - <<: *x\n'],
  ['depth', `roles: ${'['.repeat(50_000)}`],
  ['control characters', 'roles:\0\n  - id: a\u0007\n    title: \u2028\u2029\ufeff\n'],
];

suite('Hostile glossary files', function () {
  this.timeout(120_000);

  for (const [name, text] of ATTACKS) {
    test(`take nothing away from the files beside them: ${name}`, () => {
      soundHolds(text);
      assert.equal(({} as Readonly<Record<string, unknown>>)['title'], undefined);
    });
  }

  test('take nothing away from the files beside them, however they are mutated', () => {
    const piece = fc.oneof(
      fc.constantFrom('roles:', 'forms:\n', 'contexts:\n', 'imports:\n', 'terms:', '\n', '\n  ', '\n  - ', '\n    - ', '\r\n', '---\n', 'id: a', 'name: B', 'title: ', 'form: C', 'senses: ', 'a: ', '[', ']', '{', '}', ',', '"', "'", '|\n', '>\n', '&a ', '*a', '<<: ', '!!js/function ', '__proto__: ', '\t', '\0', '\ufeff', '\ud800'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => soundHolds(pieces.join(''))), { numRuns: 800 });
  });

  test('import in circles, each file once, and nothing above the workspace', () => {
    const files = {
      'a.glossary.yml': 'imports: [b.glossary.yml, ./a.glossary.yml, ../../etc/passwd, /../secret.yml, "..\\\\secret.yml", "%2e%2e/secret.yml", "file:///etc/passwd", "//host/share.yml", "C:\\\\secret.yml"]\n',
      'b.glossary.yml': 'imports: [a.glossary.yml, b.glossary.yml]\ncontexts: [{ terms: [{ name: Crane }] }]\n',
    };
    const { asked, layers, problems } = layersOf('a.glossary.yml', 'contextive', files);
    assert.deepEqual(asked, ['a.glossary.yml', 'b.glossary.yml']);
    assert.deepEqual(layers.map(({ path }) => path), ['b.glossary.yml']);
    assert.equal(problems.length, 7);
  });
});
