// @ts-check
import { join } from 'node:path';
import { repoFolder } from '../machine/paths.mjs';

export const benchFolder = join(repoFolder, 'test', 'bench');

/** What the bench builds; git ignores it. */
export const outFolder = join(repoFolder, 'dist', 'bench');
export const coreFile = join(outFolder, 'core.cjs');
export const extensionFile = join(outFolder, 'extension.cjs');
export const bareExtensionFile = join(outFolder, 'extension-without-glossary.cjs');
export const glossaryFile = join(outFolder, 'glossary.json');
