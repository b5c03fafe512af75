// @ts-check
// How fast Harper checks the grammar of the same text. It takes some ten thousand times as long, so it gets little of it.
import { overLimitAsync } from '../measure/limit.mjs';
import { peer } from '../measure/peer.mjs';
import { prose, report } from '../measure/subject.mjs';

/** @typedef {{ readonly LocalLinter: new (init: { binary: unknown }) => { setup(): Promise<void>, lint(text: string, options: object): Promise<unknown> } }} Harper */

const { LocalLinter } = /** @type {Harper} */ (await peer('harper.js'));
const { binary } = /** @type {{ readonly binary: unknown }} */ (await peer('harper.js/binary'));
const linter = new LocalLinter({ binary });
await linter.setup();
const { ratio } = await overLimitAsync((text) => linter.lint(text, { language: 'plaintext' }), { textOf: (nth) => prose(8_000, nth), repetitions: 3, warmUpMs: 0 });
report({ harperOverLimit: ratio });
