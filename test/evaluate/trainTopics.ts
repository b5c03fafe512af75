// Learns which general words speak for and against an executive being meant: npm run train:topics -- FILE
//
// FILE has a document a line: {"source": "owner/repository/path", "text": "…"}. What is learned from: windows around the
// acronyms and titles that hardly ever mean anything else (CEO, CFO, chief … officer) against windows around all other
// acronyms. So nobody has to label anything, and the words hold for acronyms that were never seen.
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { forEachWord } from '../../src/core/mentions/reading/words';

interface Document {
  readonly source?: string;
  readonly repo?: string;
  readonly path?: string;
  readonly text: string;
}

interface Example {
  readonly repository: string;
  readonly role: boolean;
  /** Words by their band: those near come first, and are not counted again further off. */
  readonly near: ReadonlySet<number>;
  readonly wide: ReadonlySet<number>;
}

const NEAR = 90;
const WIDE = 600;
const MOST_OF_A_REPOSITORY = 500;
const MOST_OF_A_DOCUMENT = 5;
const ROLE = /(?<![\p{L}\d_-])(?:CEO|CFO|[Cc]hief (?:[Ee]xecutive|[Ff]inancial|[Oo]perating|[Tt]echnology|[Ii]nformation|[Mm]edical|[Mm]arketing|[Rr]isk|[Ll]egal|[Dd]ata|[Ss]cientific|[Pp]roduct|[Cc]ompliance|[Ss]ecurity|[Ii]nvestment|[Cc]ommercial) [Oo]fficer|[Mm]anaging [Dd]irector|[Ee]xecutive [Dd]irector)(?![\p{L}\d_-])/gu;
const OTHER = /(?<![\p{L}\d_-])(?!(?:CEO|CFO|COO|CTO|CIO|CISO|CMO|CRO|CPO|CSO|CCO|CDO|CAO|CLO|CHRO|EVP|SVP|VP|GC|GM|MD|ED|PhD|NED|AM|PM|II|III|IV|US|UK|USA)s?(?![\p{L}\d]))[A-Z]{2,4}(?![\p{L}\d_-])/gu;
/** Acronyms of roles are counted elsewhere, and by sense. */
const ACRONYM = /^(?:c[a-z]o|ciso|chro|[es]?vp|evp|md|gm|gc|ed)$/u;
/** A vocabulary word is kept if this many repositories have it, and its weight is at least this. */
const FEWEST_REPOSITORIES = Number(process.env['FEWEST'] ?? 16);
const LEAST_WEIGHT = Number(process.env['LEAST'] ?? 0.06);
/** How strongly weights are pulled towards nothing. */
const SHRINK = Number(process.env['SHRINK'] ?? 0.004);
const STEPS = 80;
const RATE = 0.08;

const names = new Map<number, Map<string, number>>();

function windowOf(text: string, start: number, end: number): Pick<Example, 'near' | 'wide'> {
  const near = new Set<number>();
  const wide = new Set<number>();
  const collect = (from: number, to: number, into: Set<number>, not?: ReadonlySet<number>): void => {
    forEachWord(text, Math.max(0, from), Math.min(text.length, to), (wordStart, wordEnd, stem) => {
      if (wordEnd - wordStart < 2 || wordEnd - wordStart > 24 || not?.has(stem) === true) return;
      into.add(stem);
      const written = text.slice(wordStart, wordEnd).toLowerCase();
      const counts = names.get(stem) ?? new Map<string, number>();
      counts.set(written, (counts.get(written) ?? 0) + 1);
      names.set(stem, counts);
    });
  };
  collect(start - NEAR, start, near);
  collect(end, end + NEAR, near);
  collect(start - WIDE, start - NEAR, wide, near);
  collect(end + NEAR, end + WIDE, wide, near);
  return { near, wide };
}

function* examplesOf({ text }: Document, repository: string): Generator<Example> {
  const speaksOfRoles = text.search(ROLE) >= 0;
  for (const [pattern, role] of [[ROLE, true], [OTHER, false]] as const) {
    const places = [...text.matchAll(pattern)];
    // Other acronyms in a text that names executives say little; a text that names none says what such texts are about.
    const most = role || !speaksOfRoles ? MOST_OF_A_DOCUMENT : 1;
    const step = Math.max(1, Math.floor(places.length / most));
    for (let index = 0; index < places.length && index < step * most; index += step) {
      const place = places[index];
      if (place !== undefined) yield { repository, role, ...windowOf(text, place.index, place.index + place[0].length) };
    }
  }
}

async function readExamples(file: string, without: ReadonlySet<string>): Promise<readonly Example[]> {
  const examples: Example[] = [];
  const counts = new Map<string, number>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const document = JSON.parse(line) as Document;
    const repository = document.repo ?? (document.source ?? '').split('/').slice(0, 2).join('/');
    if (without.has(repository.toLowerCase())) continue;
    for (const example of examplesOf(document, repository)) {
      const key = `${repository} ${String(example.role)}`;
      const count = counts.get(key) ?? 0;
      if (count >= MOST_OF_A_REPOSITORY) continue;
      counts.set(key, count + 1);
      examples.push(example);
    }
  }
  return examples;
}

interface Model {
  bias: number;
  readonly near: Map<number, number>;
  readonly wide: Map<number, number>;
}

function scoreOf(model: Model, { near, wide }: Example): number {
  let score = model.bias;
  for (const word of near) score += model.near.get(word) ?? 0;
  for (const word of wide) score += model.wide.get(word) ?? 0;
  return score;
}

/** Logistic regression by Ada-grad over all examples at once, each weight pulled towards nothing; the same data give the same weights. */
function fit(examples: readonly Example[], vocabulary: ReadonlySet<number>): Model {
  const model: Model = { bias: 0, near: new Map(), wide: new Map() };
  const squares = { near: new Map<number, number>(), wide: new Map<number, number>() };
  const sizes = new Map<string, number>();
  const keyOf = ({ repository, role }: Example) => `${repository} ${String(role)}`;
  for (const example of examples) sizes.set(keyOf(example), (sizes.get(keyOf(example)) ?? 0) + 1);
  // A repository weighs as the root of its size.
  const weights = examples.map((example) => 1 / Math.sqrt(sizes.get(keyOf(example)) ?? 1));
  const total = weights.reduce((sum, each) => sum + each, 0);
  for (let step = 0; step < STEPS; step++) {
    const slopes = { bias: 0, near: new Map<number, number>(), wide: new Map<number, number>() };
    examples.forEach((example, index) => {
      const error = ((weights[index] ?? 0) / total) * ((example.role ? 1 : 0) - 1 / (1 + Math.exp(-scoreOf(model, example))));
      slopes.bias += error;
      for (const band of ['near', 'wide'] as const) for (const word of example[band]) if (vocabulary.has(word)) slopes[band].set(word, (slopes[band].get(word) ?? 0) + error);
    });
    model.bias += 0.5 * slopes.bias;
    for (const band of ['near', 'wide'] as const) for (const [word, slope] of slopes[band]) {
      const pulled = slope - SHRINK * (model[band].get(word) ?? 0);
      const square = (squares[band].get(word) ?? 1e-9) + pulled * pulled;
      squares[band].set(word, square);
      model[band].set(word, (model[band].get(word) ?? 0) + (RATE * pulled) / Math.sqrt(square));
    }
  }
  return model;
}

function vocabularyOf(examples: readonly Example[]): ReadonlySet<number> {
  const seen = new Map<number, Set<string>>();
  for (const { repository, near, wide } of examples) for (const words of [near, wide]) for (const word of words) seen.set(word, (seen.get(word) ?? new Set()).add(repository));
  return new Set([...seen].filter(([, repositories]) => repositories.size >= FEWEST_REPOSITORIES).map(([word]) => word));
}

/** The share of pairs of a role and another acronym that the model ranks rightly. */
function areaUnderCurve(model: Model, examples: readonly Example[]): number {
  const ranked = examples.map((example) => ({ role: example.role, score: scoreOf(model, example) })).sort((one, other) => one.score - other.score);
  let others = 0;
  let pairs = 0;
  for (const { role } of ranked) if (role) pairs += others; else others++;
  return pairs / Math.max(1, others * (ranked.length - others));
}

/** How common a word is: 0 to 3, by the share of windows that have it, each repository weighing as the root of its size. */
function commonness(examples: readonly Example[]): ReadonlyMap<number, number> {
  const sizes = new Map<string, number>();
  for (const { repository } of examples) sizes.set(repository, (sizes.get(repository) ?? 0) + 1);
  const shares = new Map<number, number>();
  let total = 0;
  for (const { repository, near, wide } of examples) {
    const weight = 1 / Math.sqrt(sizes.get(repository) ?? 1);
    total += weight;
    for (const words of [near, wide]) for (const word of words) shares.set(word, (shares.get(word) ?? 0) + weight);
  }
  return new Map([...shares].map(([word, share]) => [word, [0.02, 0.05, 0.12].filter((least) => share / total >= least).length]));
}

function write(model: Model, common: ReadonlyMap<number, number>): number {
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

async function main([file = '', ...without]: readonly string[]): Promise<void> {
  const examples = await readExamples(file, new Set(without.map((each) => each.toLowerCase())));
  const vocabulary = vocabularyOf(examples);
  const repositories = [...new Set(examples.map(({ repository }) => repository))].sort();
  const areas: number[] = [];
  for (let part = 0; part < 5; part++) {
    const held = new Set(repositories.filter((_, index) => index % 5 === part));
    areas.push(areaUnderCurve(fit(examples.filter(({ repository }) => !held.has(repository)), vocabulary), examples.filter(({ repository }) => held.has(repository))));
  }
  const count = write(fit(examples, vocabulary), commonness(examples));
  console.error(`${String(examples.length)} windows of ${String(repositories.length)} repositories; ${String(vocabulary.size)} words, ${String(count)} kept; area under the curve on repositories left out: ${areas.map((area) => area.toFixed(3)).join(', ')}`);
}

void main(process.argv.slice(2));
