// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, npm } from './npm.mjs';
import { repoFolder } from './paths.mjs';

/** Installs what package.json asks for when that has not been done. Uses nothing but Node, so it can run first. */
export async function ensureDependencies() {
  // npm writes this file last, so an interrupted installation does not have it.
  if (existsSync(join(repoFolder, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing the development dependencies (once) …');
  await npm(['ci', '--no-audit', '--no-fund'], repoFolder).catch(() => install([], repoFolder));
}
