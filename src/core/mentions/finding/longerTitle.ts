const MAX_WORD = 40;
const WORD_BEFORE = /(?<word>\p{Lu}[\p{L}\p{M}.’'-]*)[ \t\u00a0]$/u;

/** Words that may begin with a capital, as at the start of a sentence, without being a part of a title; also articles of other languages. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'a an the this that each every any no our its their his her my your and or but nor as at by for from in of on to with when while if since until after before under dear mr mrs ms madam mister former current new outgoing incoming acting interim ' +
    'der die das den dem des ein eine einer einem einen le la les un une du au el los las del al il lo gli della dal o os as um uma do da het een van'
  ).split(' '),
);

/**
 * True where a title of one word is the end of a longer name that the glossary does not have: what a Medical Director or
 * a Police Officer is, is not said by Director or Officer.
 */
export function endsLongerTitle(text: string, start: number): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - MAX_WORD), start))?.groups?.['word'];
  return word !== undefined && !OPENERS.has(word.replace(/\.$/u, '').toLowerCase());
}
