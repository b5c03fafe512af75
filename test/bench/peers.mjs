// @ts-check
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../machine/npm.mjs';
import { benchFolder } from './paths.mjs';

/** Installs the tools that we are measured against, when that has not been done. They are no part of the project. */
export async function ensurePeers() {
  // npm writes this file last; older than what was asked for, it is of another time.
  const installed = join(benchFolder, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(benchFolder, 'package-lock.json')).mtimeMs - 1_000) return;
  console.error('Installing the tools to compare with (once) …');
  await npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts'], benchFolder);
}
