// @ts-check
import { symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * Another name, in the run's folder, for the repository as extension under development. Below the repository lies the
 * downloaded VS Code with its own built-in extensions; a VS Code whose built-in extensions lie inside the extension under
 * development loads neither their colour themes nor their icons (seen in 1.139).
 * @param {import('./run-folder.mjs').RunFolder} run
 * @param {string} extension
 * @returns {Promise<(path: string) => string>} Gives a path inside the extension its other name.
 */
export async function linkExtension(run, extension) {
  const link = join(run.path, 'extension');
  await symlink(extension, link);
  return (path) => join(link, relative(extension, path));
}
