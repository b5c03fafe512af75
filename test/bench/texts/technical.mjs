// @ts-check
import { pick } from './random.mjs';

/** @typedef {import('./writer.mjs').Style} Style */

/** @param {string} text */
const list = (text) => text.trim().split(/\s+/u);

/** @type {Readonly<Record<string, readonly string[]>>} */
const POOLS = {
  thing: list(`
    API argument array branch buffer bundle byte cache callback CLI client cluster codec column commit compiler config container
    CPU cursor daemon database default dependency directory Docker driver endpoint environment exception field flag function
    GitHub handler hash header heap HTTP import instance integer interface iterator JavaScript JSON kernel key library Linux lock
    log loop macro manifest method middleware migration module mutex namespace Node.js object option package parameter parser
    patch path payload PR plugin pointer promise protocol proxy query queue README regex release repository request response
    router runtime schema scope script SDK server session shell snapshot socket SQL stack stream string struct syntax table tag
    template terminal thread token transaction tuple type TypeScript URL UTF-8 variable version webhook wrapper XML YAML`),
  code: list(`
    \`package-lock.json\` \`rebase\` \`--verbose\` \`config.json\` \`readFile\` \`src/index.ts\` \`null\` \`async\` \`NODE_ENV\` \`./build.sh\` \`main()\` \`maxRetries\`
    \`on_close\` \`std::vector\` \`true\` \`package.json\` \`Content-Type\` \`x86_64\` \`foo.bar()\` \`~/.cache\` v1.4.2 3.12 #482 https://example.org/docs/setup`),
};

/** What a README, a guide or a change log says. @type {readonly string[]} */
const SENTENCES = [
  'the {thing} {verbs} a {adj} {thing} {prep} the {thing}',
  'use {code} to {verb} the {thing} , {and} {code} to {verb} it',
  'if the {thing} is {adj} , {verb} the {thing} {prep} {code} first',
  'this {thing} {verbs} every {thing} in the {thing} {adv} , {and} {verbs} an error',
  'you can {verb} the {thing} with {code} or {verb} a {noun} of your own',
  '{verb} the {thing} before {verbing} the {thing} ; the {noun} may {verb} {adv}',
  'added {code} to {verb} the {adj} {thing} {prep} {number} {nouns}',
  'it was {verbed} by {who} , who {verbed} the {thing} in {number}',
  'by default the {thing} {verbs} {number} {nouns} {prep} the {thing}',
  'see {code} for an example that {verbs} the {thing} {prep} the {thing}',
  'this is {adj} for {who} {and} {verbs} the {noun} {prep} a {thing}',
];

/** Technical prose, in which a role is named once in a while. @type {Style} */
export const TECHNICAL = {
  sentences: SENTENCES,
  wordsPerMention: 1_000,
  pools: POOLS,
  block: (text, random) => {
    const chance = random.next();
    if (chance < 0.08) return `\n${'#'.repeat(1 + random.below(4))} ${text.slice(0, 15 + random.below(30)).trim()}\n`;
    if (chance < 0.25) return `- ${text}`;
    if (chance < 0.31) return `\n\`\`\`sh\nmake ${pick(['build', 'test', 'lint'], random)} -j${1 + random.below(9)} # ${text.slice(0, 30)}\n\`\`\`\n`;
    return `${text}\n`;
  },
};
