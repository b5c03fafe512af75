import { expect } from 'chai';
import fc from 'fast-check';
import { readOwnGlossary } from '../../../../../src/core/glossary/own/reading/readOwnGlossary';
import { english } from '../../../../helpers/glossary';

const read = (text: string) => readOwnGlossary(text, 'own.roles.yml', english);

const ROWS = 5;

interface Style {
  readonly row: (index: number) => string;
  readonly file: (rows: readonly string[]) => string;
}

const STYLES: readonly Style[] = [
  {
    row: (index) => `  - id: r${index}\n    title: Head of ${index}\n    acronyms: [{ text: H${index} }]\n    aliases:\n      - text: lead\n      - text: 'boss'\n    definition: >-\n      Leads it\n      and more.\n    basis: general`,
    file: (rows) => `# c\nroles:\n${rows.join('\n')}\nforms: []\n`,
  },
  {
    row: (index) => `- id: r${index}\n  title: "Head of ${index}"\n  definition: |\n    Leads it.\n  sources:\n  - law\n  basis: general`,
    file: (rows) => `roles:\n${rows.join('\n')}\n`,
  },
  {
    row: (index) => `    ${JSON.stringify({ id: `r${index}`, title: 'Head', acronyms: [{ text: 'H' }], definition: 'x' }, null, 2).replaceAll('\n', '\n    ')}`,
    file: (rows) => `{\n  "roles": [\n${rows.join(',\n')}\n  ],\n  "forms": []\n}\n`,
  },
  {
    row: (index) => `  { id: r${index}, title: Head, acronyms: [{ text: H }], definition: "It's, good" }`,
    file: (rows) => `roles: [\n${rows.join(',\n')}\n]\n`,
  },
];

const PIECES = ['a: ', '- ', 'x', '"', "'", '[', ']', '{', '}', ',', ': ', ':', '#', ' # c', '|', '>', 'null', '\\', '?', '&a ', '*a', '!!js/function ', '\t', '%', '@', '`', '<<: ', 'id: ', '__proto__: ', '\0', '\u2028', '\ud800'];

interface Change {
  readonly at: number;
  readonly piece: string;
  readonly drop: number;
}

const change: fc.Arbitrary<Change> = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), piece: fc.constantFrom('', ...PIECES), drop: fc.integer({ min: 0, max: 3 }) });

/** Line ends, the indentation of lines and the way the entry begins and ends stay: what is around them is in it. */
function mutate(row: string, { at, piece, drop }: Change): string {
  const from = row.search(/[A-Za-z]/u);
  const start = from + Math.floor(at * (row.length - from - 2));
  const end = Math.min(start + drop, row.length - 1);
  const before = row.slice(row.lastIndexOf('\n', start - 1) + 1, start);
  const isSafe = !row.slice(start, end).includes('\n') && (before.trim() !== '' || start === from);
  return isSafe ? row.slice(0, start) + piece + row.slice(end) : row;
}

/** What a reading costs, in milliseconds of the processor: other programs do not count. */
function costOf(text: string): number {
  const { user } = process.cpuUsage();
  read(text);
  return (process.cpuUsage().user - user) / 1_000;
}

/** An honest file about as long as a file may be. */
const HONEST_ROWS = 8_500;
const HONEST = `roles:\n${Array.from({ length: HONEST_ROWS }, (_, index) => `- id: a${index}\n  title: Head of ${index}\n  category: variant\n  definition: Leads what is called ${index}.\n  basis: general\n`).join('')}`;

/** A file whose cost grows with the square of its length would take hundreds of times as long. */
const WORST = 15;

suite('Hostile glossary files', function () {
  this.timeout(120_000);
  let honest = 0;
  suiteSetup(() => {
    expect(read(HONEST).rows.roles.length).to.equal(HONEST_ROWS);
    honest = Math.min(...Array.from({ length: 3 }, () => costOf(HONEST)));
  });

  test('lose no neighbour of a broken entry, and never throw', () => {
    const cases = fc.tuple(fc.constantFrom(...STYLES), fc.integer({ min: 0, max: ROWS - 1 }), fc.array(change, { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(cases, ([{ row, file }, broken, changes]) => {
        const rows = Array.from({ length: ROWS }, (_, index) => (index === broken ? changes.reduce(mutate, row(index)) : row(index)));
        const { rows: good } = read(file(rows));
        for (let index = 0; index < ROWS; index += 1) if (index !== broken) expect(good.roles.map(({ id }) => id), file(rows)).to.include(`r${index}`);
      }),
      { numRuns: 7_000 },
    );
  });

  test('and never throw, whatever they are', () => {
    const piece = fc.oneof(fc.constantFrom('roles:', 'forms:\n', 'meanings: [', '\n', '\n  ', '  - ', '\r\n', '---', '...', ...PIECES), fc.string({ unit: 'binary', maxLength: 5 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void read(pieces.join(''))), { numRuns: 3_000 });
  });

  const units = ['[', '{', ']', '}', '- ', '? ', 'a: ', ': ', ':\n', '"', "'", '"\n', '\\x', '#\n', ',', '&a ', '*a ', '!!a ', '%a\n', '\t- :\n', '---\n', 'a:\r\n', '\r', '\n', ' ', '\ufeff', '- a: }\n', '  {id: a, [}\n', '<<: ', 'é', '|\n'];
  const heads = ['', 'roles:\n  - id: x\n    title: ', 'roles: [{ id: a }, ', '{"roles": [{"id": "a", "title": ', 'roles:\n', 'x: &x\n'];
  for (const unit of units) {
    test(`are read in time, a megabyte of ${JSON.stringify(unit)}`, () => {
      for (const head of heads) expect(costOf((head + unit.repeat(Math.floor(1_000_000 / unit.length))).slice(0, 1_000_000)), head).to.be.below(WORST * honest);
    });
  }
});
