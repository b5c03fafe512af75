import { expect } from 'chai';
import { LIMITS } from '../../../../../src/core/glossary/own/reading/limits';
import { readOwnGlossary } from '../../../../../src/core/glossary/own/reading/readOwnGlossary';
import { english } from '../../../../helpers/glossary';

const read = (text: string, limits = LIMITS) => readOwnGlossary(text, 'own.roles.yml', english, limits);
const ids = (text: string) => read(text).rows.roles.map(({ id }) => id);
const problems = (text: string, limits = LIMITS) => read(text, limits).problems.map(({ path, reason }) => `${path}: ${reason}`).join('\n');
const marked = (text: string) => read(text).problems.map(({ place }) => text.slice(place?.start, place?.end));

suite('readOwnGlossary', () => {
  test('reads only the fields a row gives', () => {
    const { rows, problems: none } = read('roles: [{ id: coo, definition: Runs the shop. }]');
    expect(rows.roles).to.deep.equal([{ id: 'coo', definition: 'Runs the shop.' }]);
    expect(none).to.deep.equal([]);
  });

  test('reads every list of a file', () => {
    const { rows, problems: none } = read(`
roles: [{ id: coo, hide: true }]
forms:
  - { form: CSO, senses: [{ role: cso-security, cues: [badge] }, { meaning: a shop, hide: true }] }
  - { form: CEO, hide: true }
distinctions: [{ id: ceo-vs-coo, headline: As it is here. }]
sources: [{ id: handbook, title: The handbook, tier: B }]
meanings: [{ form: CSO, means: cso-security, in: 'drafts/**' }]
`);
    expect(none).to.deep.equal([]);
    expect(rows.forms[0]?.senses?.[0]).to.deep.equal({ role: 'cso-security', cues: ['badge'] });
    expect([rows.roles.length, rows.forms.length, rows.distinctions.length, rows.sources.length, rows.meanings?.length]).to.deep.equal([1, 2, 1, 1, 1]);
  });

  test('reads JSON', () => expect(ids('{ "roles": [\n  { "id": "coo", "title": "Chief \\u00d6rtchen" }\n] }')).to.deep.equal(['coo']));

  test('says where each row stands', () => {
    const { rows } = read('roles:\r\n  - id: coo\r\n    title: X\r\n  - id: ceo');
    const place = rows.places?.get(rows.roles[1] as object);
    expect(place).to.deep.equal({ start: 39, end: 46, line: 3, column: 4, endLine: 3, endColumn: 11 });
  });

  const places: readonly (readonly [what: string, text: string, place: string, problem: RegExp])[] = [
    ['a wrong value', 'roles: [{ id: coo, priority: 7 }]', '7', /roles\[0\]\.priority: must be one of 1, 2, 3/u],
    ['an unknown key', 'roles:\n  - id: coo\n    titel: X', 'titel', /roles\[0\]\.titel: is not known here/u],
    ['a missing key', 'roles:\n  - title: X', 'title: X', /roles\[0\]\.id: is missing/u],
    ['an unknown list', 'people: []', 'people', /people: is not known here; a glossary file has roles/u],
    ['what is no list', 'roles: coo', 'roles', /must be a list/u],
    ['what is no mapping', 'roles: [coo]', 'coo', /must have keys and values/u],
    ['a key that stands twice', 'roles:\n  - id: coo\n    title: X\n    title: Y', 'title', /stands twice/u],
    ['a tab', 'roles:\n  - id: coo\n\ttitle: X', '\ttitle: X', /indented with a tab/u],
    ['an open quote', 'roles:\n  - id: "coo', '', /closing quote/u],
    ['a tag', 'roles:\n  - id: coo\n    title: !!js/function "x"', '!!js/function', /tag/u],
    ['a key that objects have', 'roles: [{ id: coo, __proto__: { title: X } }]', '__proto__', /cannot be a key/u],
    ['a name too long', `roles: [{ id: coo, aliases: [{ text: ${'x'.repeat(200)} }] }]`, 'x'.repeat(200), /aliases\[0\]\.text: must be at most 120/u],
    ['an alias without anchor', 'roles:\n  - *coo', '*coo', /nothing above has that anchor/u],
    ['a role without weight words', 'forms: [{ form: CSO, senses: [{ meaning: x, weight: often }] }]', 'often', /senses\[0\]\.weight: must be one of usual/u],
    ['a pattern that is none of ours', "meanings: [{ form: CSO, means: coo, in: '*.md' }]", "'*.md'", /must be a file, a folder/u],
    ['a pattern that leads out', "meanings: [{ form: CSO, means: coo, in: '../**' }]", "'../**'", /below the folder/u],
    ['an entry that stands twice', 'roles:\n  - id: coo\n  - id: coo', 'coo', /roles\[1\]: stands twice in this file/u],
    ['another document', 'roles: []\n---\nroles: []', '---', /second document/u],
    ['a list that stands twice', 'roles: []\nroles: []', 'roles', /both lists are read/u],
  ];
  for (const [what, text, place, problem] of places) {
    test(`names ${what} and its place`, () => {
      expect(problems(text)).to.match(problem);
      expect(marked(text)).to.include(place);
    });
  }

  const neighbours: readonly (readonly [what: string, row: string])[] = [
    ['an open quote', '  - id: bad\n    title: "x'],
    ['an open bracket', '  - id: bad\n    aliases: [{ text: x }'],
    ['a tab', '  - id: bad\n\ttitle: x'],
    ['a colon in a text', '  - id: bad\n    title: a: b'],
    ['too little indentation', ' - id: bad'],
    ['too much indentation', '   - id: bad'],
    ['a missing dash', '    id: bad'],
    ['a stray brace', '  - id: bad }'],
    ['an alias', '  - *nobody'],
    ['a field without indentation', '  - id: bad\ntitle: x'],
    ['a wrong value', '  - id: bad\n    priority: x'],
  ];
  for (const [what, row] of neighbours) {
    test(`keeps the neighbours of ${what}`, () => {
      const text = `roles:\n  - id: a\n    title: A\n${row}\n  - id: b\n    title: B\n  - id: c\n`;
      expect(ids(text).filter((id) => id !== 'bad')).to.deep.equal(['a', 'b', 'c']);
      expect(problems(text)).not.to.equal('');
    });
  }

  test('keeps the entry before one whose first line is broken, whatever follows in that', () => {
    for (const broken of ['   id: bad', '   - id: bad', '  id: bad', '   x', '    id: bad', '    - id: bad', '    "id: bad', '    id bad', '    [id: bad', '    {- id: bad', '    @ id: bad', '  \t- id: bad']) {
      const { rows } = read(`roles:\n  - id: a\n    title: A\n${broken}\n    title: B\n    definition: Its own.\n  - id: c\n    title: C\n`);
      expect(rows.roles.filter(({ id }) => id !== 'bad').map(({ id, title, definition }) => [id, title, definition]), broken).to.deep.equal([['a', 'A', undefined], ['c', 'C', undefined]]);
    }
  });

  test('reads on behind a line that strayed into an entry', () => {
    const { rows } = read('roles:\n  - id: a\n    title: A\n  stray\n    definition: Its own.\n  - id: c\n');
    expect(rows.roles.map(({ id, title, definition }) => [id, title, definition])).to.deep.equal([['a', 'A', 'Its own.'], ['c', undefined, undefined]]);
  });

  test('keeps the neighbours of a broken entry in JSON', () => {
    for (const bad of ['{ "id": "bad" ', '{ "id": "bad }', '{ "id": "bad", "aliases": [ }', '{ "id": "bad" }}', '{ "id": "bad" ] }', '"id": "bad" }']) {
      expect(ids(`{\n  "roles": [\n    { "id": "a" },\n    ${bad},\n    { "id": "b" },\n    { "id": "c" }\n  ]\n}`).filter((id) => id !== 'bad'), bad).to.deep.equal(['a', 'b', 'c']);
    }
  });

  test('reads anchors, aliases and merge keys', () => {
    const { rows, problems: none } = read('roles:\n  - &a { id: a, title: T, basis: general }\n  - { <<: *a, id: b }\n  - id: c\n    <<: [*a]\n    title: U');
    expect(none).to.deep.equal([]);
    expect(rows.roles.map(({ id, title, basis }) => [id, title, basis].join())).to.deep.equal(['a,T,general', 'b,T,general', 'c,U,general']);
  });

  test('is not led by aliases into billions of values', () => {
    const bomb = `roles:\n  - id: x\n    a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, index) => `    ${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]\n`).join('')}`;
    expect(problems(bomb)).to.match(/more than 5000 values/u);
  });

  test('reads a byte order mark, Windows line ends, a document mark and composed letters', () => {
    const { rows } = read('\ufeff---\r\nroles:\r\n  - id: coo\r\n    title: Re\u0301gie\r\n');
    expect(rows.roles).to.deep.equal([{ id: 'coo', title: 'R\u00e9gie' }]);
  });

  test('keeps what is above the keys of objects', () => {
    read('roles: [{ id: coo, __proto__: { polluted: true }, constructor: { prototype: { polluted: true } } }]');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  test('has limits, and says so', () => {
    expect(problems('x'.repeat(10_000_000))).to.match(/longer than 1000000/u);
    expect(problems('\n'.repeat(500_000))).to.match(/more than 150000 lines/u);
    expect(problems('roles: [{ id: a }, { id: b }, { id: c }]', { ...LIMITS, rows: 2 })).to.match(/one entry more than the 2/u);
    expect(ids(`roles: [{ id: a }, ${'['.repeat(1_000)}`)).to.deep.equal(['a']);
    expect(problems(`roles: [{ id: a }, ${'['.repeat(1_000)}`)).to.match(/nested too deeply/u);
    expect(problems(`roles:\n${'  - {\n'.repeat(1_000)}`).split('\n').length).to.equal(LIMITS.problems + 1);
  });

  test('makes nothing of an empty file', () => {
    for (const text of ['', '\ufeff', '# only a comment\n', 'roles:\n', 'roles: []', '{}', '---\n']) expect(problems(text), text).to.equal('');
  });
});
