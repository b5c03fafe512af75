/** Questions about one UTF-16 code unit. Outside the string (NaN from `charCodeAt`) every answer is no. */

const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** By code unit, 1 for what `WORD` has, 2 for what it has not, 0 for what was not asked yet: asking takes long. */
const asked = new Uint8Array(0x10000);
/** By code unit, its lower case and one; 0 for what was not asked yet. */
const lower = new Int32Array(0x10000);

/** A letter, digit, combining mark or underscore. Half of a surrogate pair is none. */
export function isWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
  return code >= 128 && (asked[code] || (asked[code] = isCommonLetter(code) || WORD.test(String.fromCharCode(code)) ? 1 : 2)) === 1;
}

/** Letters of Western Europe, kana and Chinese characters: for these the engine need not make the table of all letters. */
function isCommonLetter(code: number): boolean {
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || (code >= 0x4e00 && code <= 0x9fd5);
}

export function isAsciiLetter(code: number): boolean {
  return code < 128 && (code | 32) >= 97 && (code | 32) <= 122;
}

/** A letter, digit or combining mark: what `isWord` knows, without the underscore, which may be a mark of emphasis. */
export function isLetter(code: number): boolean {
  return code !== 95 && isWord(code);
}

/** Any blank but a line end: also those that do not break, have a width of their own or none. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000;
}

export function isNewline(code: number): boolean {
  return code === 10 || code === 13;
}

export function isSpace(code: number): boolean {
  return isBlank(code) || isNewline(code);
}

/** Lower case where that keeps the length, so that offsets stay what they were. */
export function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return (lower[code] || (lower[code] = lowerOf(code) + 1)) - 1;
}

function lowerOf(code: number): number {
  const letter = String.fromCharCode(code).toLowerCase();
  return letter.length === 1 ? letter.charCodeAt(0) : code;
}
