// @ts-check
// How long loading the extension takes, over loading one that has nothing to do with a glossary.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from '../measure/statistics.mjs';
import { bareExtensionFile, benchFolder, extensionFile } from '../paths.mjs';

/** @param {string} file */
const msToLoad = (file) => Number(execFileSync(process.execPath, [join(benchFolder, 'measure', 'load.cjs'), file], { encoding: 'utf8' }));

const pairs = [1, 2, 3, 4, 5, 6, 7].map(() => ({ whole: msToLoad(extensionFile), bare: msToLoad(bareExtensionFile) }));
const whole = median(pairs.map((pair) => pair.whole));
const bare = median(pairs.map((pair) => pair.bare));
process.stdout.write(JSON.stringify({ importOverWithoutGlossary: whole / bare, importMs: whole }));
