// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const repoFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Downloads live here; git ignores it, and @vscode/test-electron uses the same folder for the desktop VS Code. */
export const cacheFolder = join(repoFolder, '.vscode-test');

export const sampleFolder = join(repoFolder, 'test', 'sample');

/** The extension's identifier, as VS Code writes it. */
export const extensionId = 'executive-roles.executive-roles';
