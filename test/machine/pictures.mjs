// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { repoFolder } from './paths.mjs';

const folder = join(repoFolder, 'test', 'screenshots');

/** Git ignores it. */
export const outFolder = join(folder, 'out');
const storedFolder = join(folder, 'stored');

/** The same text in the same font does not differ at all; a small sign that is drawn otherwise, by more than this share of the pixels. */
const tolerance = 0.0005;

/** @typedef {{ name: string, state: 'same' | 'stored' | 'new' | 'differs', says: string }} Verdict */

/**
 * As small as can be: nothing of a picture of a screen is transparent.
 * @param {PNG} picture
 */
const written = (picture) => PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: -1 });

/**
 * Keeps a picture, and compares it with the stored one.
 * @param {string} name
 * @param {Buffer} taken As PNG.
 * @param {boolean} update Whether to store it.
 * @returns {Promise<Verdict>}
 */
export async function judge(name, taken, update) {
  const picture = PNG.sync.read(taken);
  await mkdir(outFolder, { recursive: true });
  await writeFile(join(outFolder, `${name}.png`), written(picture));
  const file = join(storedFolder, `${name}.png`);
  if (update) {
    await mkdir(storedFolder, { recursive: true });
    // What is the same for the eye stays as it is, so that a change of one room does not store all of them anew.
    const isSame = existsSync(file) && (await difference(file, picture)).share <= tolerance;
    if (!isSame) await writeFile(file, written(picture));
    return isSame ? { name, state: 'same', says: 'is as stored' } : { name, state: 'stored', says: 'was stored' };
  }
  if (!existsSync(file)) return { name, state: 'new', says: 'is not stored yet' };
  const { share, drawn } = await difference(file, picture);
  const says = `differs in ${(share * 100).toFixed(2)} % of its pixels`;
  if (share <= tolerance) return { name, state: 'same', says };
  if (drawn !== undefined) await writeFile(join(outFolder, `${name}-difference.png`), written(drawn));
  return { name, state: 'differs', says: drawn === undefined ? 'has another size than the stored one' : says };
}

/**
 * @param {string} file
 * @param {PNG} picture
 * @returns {Promise<{ share: number, drawn?: PNG }>} The share of the pixels, and a picture of them in red.
 */
async function difference(file, picture) {
  const { width, height, data } = picture;
  const stored = PNG.sync.read(await readFile(file));
  if (stored.width !== width || stored.height !== height) return { share: 1 };
  const drawn = new PNG({ width, height });
  return { share: pixelmatch(stored.data, data, drawn.data, width, height) / (width * height), drawn };
}
