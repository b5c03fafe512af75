// @ts-check
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { oneCheck } from './layer-result.mjs';
import { repoFolder } from './paths.mjs';

export const packageFile = join(repoFolder, 'executive-roles.vsix');

const sizeLimit = 500_000;

/**
 * Builds the .vsix; a warning of the packager counts as failure, since it is about what a user would miss.
 * @returns {Promise<import('./layer-result.mjs').LayerResult>}
 */
export async function checkPackage() {
  // A package from an earlier run must not pass for this one.
  await rm(packageFile, { force: true });
  const printed = await npm(['run', '--silent', 'package'], repoFolder).catch((error) => error);
  console.log(printed instanceof Error ? printed.message : printed.trim());
  if (printed instanceof Error) return oneCheck(false, '"npm run package" failed');
  if (/\bWARNING\b/.test(printed)) return oneCheck(false, 'the packager gave a warning');
  const { size } = await stat(packageFile);
  return oneCheck(size < sizeLimit, `the package has ${size} bytes; the limit is ${sizeLimit}`);
}
