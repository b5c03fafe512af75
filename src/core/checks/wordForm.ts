import { FUNCTION_WORDS } from '../mentions/finding/functionWords';

/**
 * How the wrong form of a word ends, and how the word of a title does. Only what makes no other title is here: a Chief
 * Production Officer is none for products, and a Chief Informatics Officer none for information.
 */
const ENDINGS: readonly (readonly [wrong: string, right: string])[] = [
  ['ion', 'ing'], // operation → operating
  ['ion', 'ive'], // execution → executive
  ['ing', 'ive'], // executing → executive
  ['or', 'ive'], // administrator → administrative
  ['ive', 'ion'], // innovative → innovation
  ['ing', 'ial'], // financing → financial
  ['ogical', 'ogy'], // technological → technology
  ['al', ''], // informational → information
  ['ic', 'y'], // strategic → strategy
  ['er', 'ing'], // marketer → marketing
  ['e', 'ing'], // restructure → restructuring
  ['', 'ing'], // market → marketing
  ['er', ''], // designer → design
  ['er', 't'], // producer → product
  ['ist', 'ific'], // scientist → scientific
  ['able', 'ability'], // sustainable → sustainability
  ['e', 'ity'], // diverse → diversity
  ['ine', 'al'], // medicine → medical
  ['yst', 'ytics'], // analyst → analytics
];
/** Two words with less in common are two words. */
const SHORTEST_STEM = 4;

/** True where a word is a form of a title's word that the title does not have: Chief Operation Officer. */
export function isWrongForm(written: string, right: string): boolean {
  // Functions of their own: administration, communication.
  if (written.endsWith('tion') && FUNCTION_WORDS.has(written)) return false;
  return ENDINGS.some(([wrong, ending]) => {
    const stem = written.slice(0, written.length - wrong.length);
    return stem.length >= SHORTEST_STEM && written.endsWith(wrong) && stem + ending === right;
  });
}
