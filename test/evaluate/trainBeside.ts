// Learns what stands right beside an executive: npm run train:beside -- FILE [REPOSITORY to leave out...]
//
// FILE has a document a line: {"source": "owner/repository/path", "text": "…"}. See unlabelled.ts for what is learned from.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideNames } from '../../src/core/mentions/reading/beside';
import { closeTo } from '../../src/core/mentions/reading/neighbours';
import { areasLeftOut, fit } from './logistic';
import { forEachPlace } from './unlabelled';
import { Vocabulary } from './vocabulary';

const FEWEST_REPOSITORIES = 8;
const LEAST_WEIGHT = 0.1;
const MOST = { ofRepository: 400, roles: 10, others: [4, 4] } as const;
const FITTING = { steps: 250, rate: 0.15, shrink: 0.0005 };

async function main([file = '', ...without]: readonly string[]): Promise<void> {
  const places: { readonly repository: string; readonly role: boolean; readonly names: readonly string[] }[] = [];
  const vocabulary = new Vocabulary<string>();
  await forEachPlace(file, without, MOST, ({ repository, role, text, start, end }) => {
    const { before, after } = besideNames(closeTo(text, start, end));
    const names = [...before, ...after];
    for (const name of names) vocabulary.note(repository, name);
    places.push({ repository, role, names });
  });
  const numbers = vocabulary.kept(FEWEST_REPOSITORIES);
  const examples = places.map(({ names, ...place }) => ({ ...place, has: names.flatMap((name) => numbers.get(name) ?? []) }));
  const areas = areasLeftOut(examples, numbers.size, FITTING);
  const { weights } = fit(examples, numbers.size, FITTING);
  const rows = [...numbers].map(([name, number]) => ({ name, weight: weights[number] ?? 0 }));
  const kept = rows.filter(({ name, weight }) => Math.abs(weight) >= LEAST_WEIGHT && /^[^`\\$|~\n]+$/u.test(name)).sort((one, other) => (one.name < other.name ? -1 : 1));
  const lines: string[] = [];
  for (const entry of kept.map(({ name, weight }) => `${name}|${(weight * 100).toFixed(0)}`)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length > 118) lines.push(entry);
    else lines[lines.length - 1] = `${last}~${entry}`;
  }
  const head = ['/**', ' * Made by `npm run train:beside`; do not edit by hand. What stands beside an acronym, and what it says for an executive', ' * (in hundredths); see `beside.ts` for the names.', ' */'];
  writeFileSync(join(__dirname, '..', '..', 'src', 'core', 'mentions', 'reading', 'besideWeights.ts'), [...head, 'export const BESIDE_WEIGHTS = `', ...lines, '`;', ''].join('\n'));
  console.error(`${String(examples.length)} places; ${String(numbers.size)} names, ${String(kept.length)} kept; area under the curve on repositories left out: ${areas.join(', ')}`);
}

void main(process.argv.slice(2));
