// @ts-check
/** @typedef {import('./writer.mjs').Style} Style */

/** What a report, a memo or the news says of companies. @type {readonly string[]} */
const SENTENCES = [
  '{who} {verbed} the {adj} {noun} {prep} the {nouns} , {and} the {noun} {verbed} {adv}',
  'the {noun} {prep} {firm} {verbed} {who} to {verb} {number} {nouns} by the end of the {noun}',
  '{who} will {verb} the {noun} {and} {verb} the {adj} {nouns} {prep} the {noun}',
  'in {number} , the {adj} {noun} was {verbed} by {who} after a {adj} {noun} {prep} {nouns}',
  '{first} {last} {verbed} that {who} had {verbed} a {noun} {prep} the {noun}',
  'it is {adj} to {verb} the {noun} , {and} {who} {verbs} the {nouns} {adv}',
  'most {nouns} {verb} the {noun} {prep} {adj} {nouns} without {verbing} the {noun}',
  'we {verbed} the {adj} {noun} with {who} , {and} they {verbed} our {nouns} {prep} {number} {nouns}',
  'revenue {prep} the {noun} {verbed} by {number} , {adv} more than {who} had {verbed}',
  '{who} {verbed} {nouns} , {nouns} and {nouns} {and} {verbed} a {adj} {noun}',
  'there was no {noun} {prep} the {noun} , {who} said , {and} the {nouns} would {verb} in {number}',
  'what the {noun} {verbs} is a {noun} {prep} {adj} {nouns} , not a {noun}',
  'this {noun} {verbs} to {who} , which {verbs} the {noun} {prep} {firm} {and} {verbs} its {nouns}',
  'does {who} {verb} the {noun} {prep} the {adj} {noun} , or only its {nouns}',
  '{firm} {verbed} {number} {nouns} {prep} the {adj} {noun} , and {who} {verbed} to {verb} them',
  'they have {verbed} the {noun} since {number} , {verbing} {adj} {nouns} {prep} {who}',
];

/** Business prose: a role in about every third sentence. @type {Style} */
export const PROSE = {
  sentences: SENTENCES,
  wordsPerMention: 44,
  block: (text, random) => {
    const chance = random.next();
    if (chance < 0.06) return `\n${text.slice(0, 20 + random.below(30)).trim()}\n`;
    if (chance < 0.16) return `- ${text}`;
    return `${text}\n`;
  },
};
