// @ts-check
// How fast textlint goes through plain text with one rule, the one nearest to what we do.
import { overLimitAsync } from '../measure/limit.mjs';
import { peer } from '../measure/peer.mjs';
import { MEGABYTE, prose, report } from '../measure/subject.mjs';

/** @typedef {{ readonly TextlintKernel: new () => { lintText(text: string, options: object): Promise<unknown> } }} Kernel */

/** A package that was compiled from another module format. @param {string} name @returns {Promise<unknown>} */
async function defaultOf(name) {
  let module = await peer(name);
  while (typeof module === 'object' && module !== null && 'default' in module) module = module.default;
  return module;
}

const { TextlintKernel } = /** @type {Kernel} */ (await peer('@textlint/kernel'));
const kernel = new TextlintKernel();
const options = {
  ext: '.txt',
  filePath: 'text.txt',
  plugins: [{ pluginId: 'text', plugin: await defaultOf('@textlint/textlint-plugin-text') }],
  rules: [{ ruleId: 'unexpanded-acronym', rule: await defaultOf('textlint-rule-unexpanded-acronym') }],
};
const { ratio } = await overLimitAsync((text) => kernel.lintText(text, options), { textOf: (nth) => prose(MEGABYTE, nth), repetitions: 7 });
report({ textlintOverLimit: ratio });
