// Learns which general words speak for and against an executive being meant: npm run train:topics -- FILE [REPOSITORY to leave out...]
//
// FILE has a document a line: {"source": "owner/repository/path", "text": "…"}. See unlabelled.ts for what is learned from.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWords } from '../../src/core/mentions/reading/words';
import { areasLeftOut, fit } from './logistic';
import { forEachPlace, type Place } from './unlabelled';
import { Vocabulary } from './vocabulary';

/** Words by their band: those near come first, and are not counted again further off. */
interface Window {
  readonly repository: string;
  readonly role: boolean;
  readonly near: ReadonlySet<number>;
  readonly wide: ReadonlySet<number>;
}

const NEAR = 90;
const WIDE = 600;
/** Acronyms of roles are counted elsewhere, and by sense. */
const ACRONYM = /^(?:c[a-z]o|ciso|chro|[es]?vp|evp|md|gm|gc|ed)$/u;
/** A vocabulary word is kept if this many repositories have it, and its weight is at least this. */
const FEWEST_REPOSITORIES = Number(process.env['FEWEST'] ?? 16);
const LEAST_WEIGHT = Number(process.env['LEAST'] ?? 0.06);
/** Other acronyms in a text that names executives say little; a text that names none says what such texts are about. */
const MOST = { ofRepository: 500, roles: 5, others: [1, 5] } as const;
const FITTING = { steps: 80, rate: 0.08, shrink: Number(process.env['SHRINK'] ?? 0.004) };

const names = new Map<number, Map<string, number>>();

function windowOf({ repository, role, text, start, end }: Place): Window {
  const near = new Set<number>();
  const wide = new Set<number>();
  const collect = (from: number, to: number, into: Set<number>, not?: ReadonlySet<number>): void => {
    const part = text.slice(Math.max(0, from), Math.min(text.length, to));
    const { starts, ends, stems } = readWords(part);
    stems.forEach((stem, index) => {
      const [wordStart, wordEnd] = [starts[index] ?? 0, ends[index] ?? 0];
      if (wordEnd - wordStart < 2 || wordEnd - wordStart > 24 || not?.has(stem) === true) return;
      into.add(stem);
      const written = part.slice(wordStart, wordEnd).toLowerCase();
      const counts = names.get(stem) ?? new Map<string, number>();
      counts.set(written, (counts.get(written) ?? 0) + 1);
      names.set(stem, counts);
    });
  };
  collect(start - NEAR, start, near);
  collect(end, end + NEAR, near);
  collect(start - WIDE, start - NEAR, wide, near);
  collect(end + NEAR, end + WIDE, wide, near);
  return { repository, role, near, wide };
}

/** How common a word is: 0 to 3, by the share of windows that have it, each repository weighing as the root of its size. */
function commonness(windows: readonly Window[]): ReadonlyMap<number, number> {
  const sizes = new Map<string, number>();
  for (const { repository } of windows) sizes.set(repository, (sizes.get(repository) ?? 0) + 1);
  const shares = new Map<number, number>();
  let total = 0;
  for (const { repository, near, wide } of windows) {
    const weight = 1 / Math.sqrt(sizes.get(repository) ?? 1);
    total += weight;
    for (const words of [near, wide]) for (const word of words) shares.set(word, (shares.get(word) ?? 0) + weight);
  }
  return new Map([...shares].map(([word, share]) => [word, [0.02, 0.05, 0.12].filter((least) => share / total >= least).length]));
}

/** What was learned, by number of word. */
type Learned = Readonly<Record<'near' | 'wide', ReadonlyMap<number, number>>>;

function write(model: Learned, common: ReadonlyMap<number, number>): number {
  const words = new Set([...model.near.keys(), ...model.wide.keys(), ...common.keys()]);
  const rows = [...words].flatMap((word) => {
    const near = Math.round((model.near.get(word) ?? 0) * 100);
    const wide = Math.round((model.wide.get(word) ?? 0) * 100);
    const often = common.get(word) ?? 0;
    if (often === 0 && Math.max(Math.abs(near), Math.abs(wide)) < LEAST_WEIGHT * 100) return [];
    const [[name] = ['']] = [...(names.get(word) ?? new Map<string, number>())].sort(([, one], [, other]) => other - one);
    return /^[a-z]{3,}$/u.test(name) && !ACRONYM.test(name) ? [{ name, near, wide, often }] : [];
  });
  rows.sort((one, other) => one.name.localeCompare(other.name));
  const lines: string[] = [''];
  for (const { name, near, wide, often } of rows) {
    const entry = `${name} ${String(near)} ${String(wide)} ${String(often)}`;
    if ((lines.at(-1) ?? '').length + entry.length > 108) lines.push('');
    lines[lines.length - 1] += `${(lines.at(-1) ?? '') === '' ? '' : ', '}${entry}`;
  }
  const head = ['/**', ' * Made by `npm run train:topics`; do not edit by hand. What general words say about whether an acronym means an executive:', ' * word, weight near it, weight further off (in hundredths), and how common it is (0 to 3).', ' */'];
  writeFileSync(join(__dirname, '..', '..', 'src', 'core', 'mentions', 'reading', 'topicWords.ts'), [...head, 'export const TOPIC_WORDS = `', ...lines, '`;', ''].join('\n'));
  return rows.length;
}

/** A word near and the same word further off are two things to learn about. */
const keysOf = ({ near, wide }: Window) => [...[...near].map((word) => `near ${String(word)}` as const), ...[...wide].map((word) => `wide ${String(word)}` as const)];

async function main([file = '', ...without]: readonly string[]): Promise<void> {
  const windows: Window[] = [];
  const vocabulary = new Vocabulary<number>();
  await forEachPlace(file, without, MOST, (place) => {
    const window = windowOf(place);
    for (const words of [window.near, window.wide]) for (const word of words) vocabulary.note(place.repository, word);
    windows.push(window);
  });
  const words = [...vocabulary.kept(FEWEST_REPOSITORIES).keys()];
  const numbers = new Map(words.flatMap((word, index) => [[`near ${String(word)}`, 2 * index], [`wide ${String(word)}`, 2 * index + 1]] as const));
  const examples = windows.map((window) => ({ repository: window.repository, role: window.role, has: keysOf(window).flatMap((key) => numbers.get(key) ?? []) }));
  const areas = areasLeftOut(examples, numbers.size, FITTING);
  const { weights } = fit(examples, numbers.size, FITTING);
  const learned = (odd: number) => new Map(words.map((word, index) => [word, weights[2 * index + odd] ?? 0]));
  const count = write({ near: learned(0), wide: learned(1) }, commonness(windows));
  console.error(`${String(examples.length)} windows; ${String(words.length)} words, ${String(count)} kept; area under the curve on repositories left out: ${areas.join(', ')}`);
}

void main(process.argv.slice(2));
