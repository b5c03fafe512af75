// Tunes the weights of reading: npm run train -- FILE...   (rows of senses; the last line of each run is what was measured)
//
// A conditional logit, drawn towards weights that were set by judgement (judged.ts), so that few documents cannot teach it
// nonsense. Checked by leaving out one repository at a time; the weights written come from all rows.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Glossary } from '../../src/core/glossary/glossary';
import { nameOf } from '../../src/core/mentions/reading/cueTable';
import { FEATURES, featuresOf, type Features, type Weighed } from '../../src/core/mentions/reading/features';
import { likelihoodsOf, weightVector } from '../../src/core/mentions/reading/model';
import { factsOf } from '../../src/core/mentions/reading/facts';
import { MARGIN } from '../../src/core/mentions/reading/weights';
import { JUDGED } from './judged';
import { bundledGlossary, NOT_A_ROLE, occurrenceOf, readRows, type SenseRow } from './rows';
import { scoresOf, type Answer } from './scores';

interface Example {
  readonly row: SenseRow;
  readonly repository: string;
  readonly weighed: Weighed;
  /** What each sense is called in the labels. */
  readonly labels: readonly string[];
  weight: number;
}

const PULL = Number(process.env['PULL'] ?? 0.001);
const STEPS = 250;
/**
 * Labelled rows have more odd meanings than texts have: how usual a meaning is, is the glossary's to say; that people act, ours;
 * and how far a document speaks for each of its places, which the few long documents among the rows teach wrong.
 */
const FIXED: ReadonlySet<string> = new Set(['prior.role', 'prior.other', 'actsAfter', 'mayAfter', 'beside.elsewhere']);
const RATE = 0.2;

function examplesOf(glossary: Glossary, rows: readonly SenseRow[]): readonly Example[] {
  const examples = rows.flatMap((row): Example[] => {
    const found = occurrenceOf(glossary, row);
    if (found === undefined || row.gold === undefined) return [];
    const { senses } = found.occurrence.form;
    const weighed = featuresOf(senses, factsOf(glossary, found.occurrence, found.reader.view));
    const labels = [...senses.map((sense) => ('role' in sense ? nameOf(glossary, sense) : NOT_A_ROLE)), NOT_A_ROLE];
    return [{ row, repository: row.source.split('/').slice(0, 2).join('/'), weighed, labels, weight: 1 }];
  });
  // A repository that speaks often of one form would else teach little but itself.
  const keyOf = ({ repository, row }: Example) => `${repository} ${row.form} ${row.gold ?? ''}`;
  for (const example of examples) example.weight = 1 / Math.sqrt(examples.filter((each) => keyOf(each) === keyOf(example)).length);
  return examples;
}

/** Ada-grad steps up the likelihood of the labels, pulled towards the judged weights. */
function train(examples: readonly Example[]): Float64Array {
  const start = weightVector(JUDGED);
  const weights = Float64Array.from(start);
  const squares = new Float64Array(weights.length).fill(1e-6);
  for (let step = 0; step < STEPS; step++) {
    const slope = slopeOf(examples, weights);
    for (let index = 0; index < weights.length; index++) {
      if (FIXED.has(FEATURES[index] ?? '')) continue;
      const pull = (slope[index] ?? 0) - PULL * ((weights[index] ?? 0) - (start[index] ?? 0));
      squares[index] = (squares[index] ?? 0) + pull * pull;
      weights[index] = (weights[index] ?? 0) + (RATE * pull) / Math.sqrt(squares[index] ?? 1);
    }
  }
  return weights;
}

function slopeOf(examples: readonly Example[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  let total = 0;
  for (const { row, weighed, labels, weight } of examples) {
    const likely = likelihoodsOf(weighed, weights);
    const right = likely.reduce((sum, each, index) => sum + (labels[index] === row.gold ? each : 0), 0);
    if (right < 1e-9) continue;
    total += weight;
    weighed.senses.forEach((features, index) => {
      const share = likely[index] ?? 0;
      const wanted = (labels[index] === row.gold ? share / right : 0) - share;
      addTo(slope, features, weight * wanted);
      if (weighed.isRole[index] === true) addTo(slope, weighed.anyRole, weight * wanted);
    });
  }
  return slope.map((each) => each / Math.max(1, total));
}

function addTo(slope: Float64Array, { indexes, values }: Features, factor: number): void {
  indexes.forEach((feature, at) => (slope[feature] = (slope[feature] ?? 0) + factor * (values[at] ?? 0)));
}

function answerOf({ row, weighed, labels }: Example, weights: Float64Array): Answer & { readonly likely: number } {
  const likely = likelihoodsOf(weighed, weights);
  const sums = new Map<string, number>();
  labels.forEach((label, index) => sums.set(label, (sums.get(label) ?? 0) + (likely[index] ?? 0)));
  const [[said, share] = ['', 0]] = [...sums].sort(([, one], [, other]) => other - one);
  return { form: row.form, setting: row.setting ?? 'all', gold: row.gold ?? '', said, likely: share };
}

function withMargin(answers: readonly (Answer & { readonly likely: number })[], margin: number): readonly Answer[] {
  return answers.map((each) => (each.likely < margin ? { ...each, said: null } : each));
}

function leaveOneOut(examples: readonly Example[]): readonly (Answer & { readonly likely: number; readonly example: Example })[] {
  const repositories = [...new Set(examples.map(({ repository }) => repository))];
  // Small repositories are left out together, ten parts in all, so that this takes minutes and not hours.
  const sizeOf = (repository: string) => examples.filter((each) => each.repository === repository).length;
  const parts = repositories.sort((one, other) => sizeOf(other) - sizeOf(one)).map((repository, index) => ({ repository, part: index < 8 ? index : 8 + (index % 12) }));
  return [...new Set(parts.map(({ part }) => part))].flatMap((part) => {
    const left = new Set(parts.filter((each) => each.part === part).map(({ repository }) => repository));
    const weights = train(examples.filter(({ repository }) => !left.has(repository)));
    return examples.filter(({ repository }) => left.has(repository)).map((example) => ({ ...answerOf(example, weights), example }));
  });
}

function write(weights: Float64Array): void {
  const lines = FEATURES.map((name, index) => `  '${name}': ${(weights[index] ?? 0).toFixed(3)},`);
  const text = ['/** Made by `npm run train`; do not edit by hand. */', '', '/** Below this confidence a mention is undecided. */', `export const MARGIN = ${String(MARGIN)};`, '', 'export const WEIGHTS: Readonly<Record<string, number>> = {', ...lines, '};', ''];
  writeFileSync(join(__dirname, '..', '..', 'src', 'core', 'mentions', 'reading', 'weights.ts'), text.join('\n'));
}

function main(files: readonly string[]): void {
  const glossary = bundledGlossary();
  // Where the document defines the form nothing needs weighing.
  const rowsOf = new Map(files.map((file) => [file, readRows<SenseRow>(file).filter(({ setting }) => setting !== 'full')]));
  const examples = examplesOf(glossary, [...rowsOf.values()].flat());
  const checked = leaveOneOut(examples);
  const weights = train(examples);
  const judged = weightVector(JUDGED);
  for (const [file, rows] of rowsOf) {
    const some = examples.filter(({ row }) => rows.includes(row));
    for (const margin of [0, 0.5, 0.6, 0.7]) {
      console.error(`${file}, margin ${String(margin)}`);
      console.error(`  judged      ${scoresOf(withMargin(some.map((example) => answerOf(example, judged)), margin))}`);
      console.error(`  trained on  ${scoresOf(withMargin(some.map((example) => answerOf(example, weights)), margin))}`);
      console.error(`  left out    ${scoresOf(withMargin(checked.filter(({ example }) => rows.includes(example.row)), margin))}`);
    }
  }
  if (process.env['VERBOSE'] !== undefined) for (const { example, said, likely, gold } of checked) if (said !== gold) console.error(`${example.row.id}: ${gold}, not ${String(said)} (${likely.toFixed(2)}): ${JSON.stringify(example.row.text.slice(Math.max(0, example.row.start - 90), example.row.start + 60))}`);
  if (process.env['DRY'] === undefined) write(weights);
}

main(process.argv.slice(2));
