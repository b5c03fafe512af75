import { isLetter } from './characters';

/** Marks where a word may be parted at the end of a line; seen only there. */
export const SOFT_HYPHEN = 0xad;

/**
 * True where a word runs across an offset. Chinese and Japanese are written without blanks: between their signs every
 * place may be an edge, but a word in katakana is one run.
 *
 *     CEO|s    パートナー|シップ         no edge
 *     CEO|は    同社|社長    _|CEO|_    an edge
 */
export function isWithinWord(text: string, at: number): boolean {
  const after = text.charCodeAt(skipForth(text, at));
  const last = skipBack(text, at) - 1;
  if (isKanaMark(after)) return isCjk(text.charCodeAt(last));
  const before = text.charCodeAt(isKanaMark(text.charCodeAt(last)) ? last - 1 : last);
  if (isKatakana(before) && isKatakana(after)) return true;
  return isLetter(before) && isLetter(after) && !isCjk(before) && !isCjk(after) && !isRaised(after);
}

/** What makes パ of ハ where it is stored as two. */
function isKanaMark(code: number): boolean {
  return code === 0x3099 || code === 0x309a;
}

/** A sign of a script that is written without blanks: Chinese characters and both kana. */
export function isCjk(code: number): boolean {
  return isHan(code) || (code >= 0x3041 && code <= 0x30ff);
}

export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3005;
}

/** A raised figure calls a footnote. */
function isRaised(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079);
}

/** With the middle dot and the mark of a long vowel, which join. */
function isKatakana(code: number): boolean {
  return code >= 0x30a1 && code <= 0x30ff;
}

function skipBack(text: string, at: number): number {
  return text.charCodeAt(at - 1) === SOFT_HYPHEN ? at - 1 : at;
}

function skipForth(text: string, at: number): number {
  return text.charCodeAt(at) === SOFT_HYPHEN ? at + 1 : at;
}
