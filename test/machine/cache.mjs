// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './paths.mjs';

const stamp = 'complete';
const draftPrefix = 'draft-';

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Removes what an interrupted download left behind; a draft names the process that writes it. */
async function removeAbandonedDrafts() {
  for (const name of await readdir(cacheFolder)) {
    const pid = Number(name.startsWith(draftPrefix) ? name.split('-')[1] : NaN);
    if (pid > 0 && !isRunning(pid)) await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
}

/**
 * The cached folder of that name, built first when it is missing or was left half-done. It is built under another name
 * and then moved, so that a folder with this name is always whole.
 * @param {string} name
 * @param {(draft: string) => Promise<void>} build
 * @returns {Promise<string>}
 */
export async function cached(name, build) {
  const folder = join(cacheFolder, name);
  const isComplete = () => existsSync(join(folder, stamp));
  if (isComplete()) return folder;
  await mkdir(cacheFolder, { recursive: true });
  await removeAbandonedDrafts();
  const draft = await mkdtemp(join(cacheFolder, `${draftPrefix}${process.pid}-`));
  try {
    await build(draft);
    await writeFile(join(draft, stamp), '');
    // Another run may have finished the same download meanwhile, and may already be using it.
    if (isComplete()) return folder;
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}
