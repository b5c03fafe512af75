// @ts-check
// npm run bench                          how fast roles are found and read, beside the limit and other tools
//   -- --json                            one object on standard output; everything else goes beside it
//   -- --rounds 3 --only find,read       a quick look at some tasks
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { ensureDependencies } from '../machine/dependencies.mjs';
import { build } from './build.mjs';
import { TASKS } from './figures.mjs';
import { ensurePeers } from './peers.mjs';
import { summarise, toJson, toTable } from './report.mjs';
import { runRounds } from './rounds.mjs';

/** As many as a median needs to be worth something on a machine that others use. */
const ROUNDS = '7';

const print = console.log;
console.log = console.error;
const { values } = parseArgs({ options: { json: { type: 'boolean' }, rounds: { type: 'string', default: ROUNDS }, only: { type: 'string' } } });
const only = values.only?.split(',');
const start = performance.now();
await ensureDependencies();
await ensurePeers().catch((error) => console.error(`The tools to compare with are left out. ${error instanceof Error ? error.message : error}`));
await build();
const tasks = TASKS.filter((task) => only === undefined || only.includes(task));
const rounds = await runRounds(tasks, Number(values.rounds));
const summary = summarise(rounds);
print(values.json === true ? toJson(summary, { rounds: rounds.length, seconds: Math.round((performance.now() - start) / 1_000), node: process.version }) : toTable(summary));
