// @ts-check
// npm run evaluate -- senses FILE | mentions FILE      reads labelled rows (JSON lines) and says what the extension makes of them
// npm run train -- FILE...                             tunes the weights of reading on rows of senses, and checks them
import { spawnSync } from 'node:child_process';
import { ensureDependencies } from '../machine/dependencies.mjs';
import { repoFolder } from '../machine/paths.mjs';

// What is printed is for programs to read: all news goes beside it.
console.log = console.error;
await ensureDependencies();
const { status } = spawnSync(process.execPath, ['esbuild.js'], { cwd: repoFolder, stdio: ['ignore', process.stderr, process.stderr] });
if (status !== 0) process.exit(status ?? 1);
const [script, ...args] = process.argv.slice(2);
const result = spawnSync(process.execPath, ['--import', 'tsx', `test/evaluate/${script}.ts`, ...args], { cwd: repoFolder, stdio: 'inherit' });
process.exit(result.status ?? 1);
