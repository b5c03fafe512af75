import { oneLine, shorten } from '../text/markdown';

const LONGEST = 160;

/**
 * A title or a remark as it may stand in a picture or a sentence: one line of at most 160 UTF-16 units, without
 * invisible format characters, halves of characters, or towers of accents.
 */
export function label(text: string, most = LONGEST): string {
  const whole = oneLine(text.slice(0, 20 * LONGEST))
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1');
  return shorten(whole, most).replace(/\p{Cs}/gu, '');
}
