/** Questions about one UTF-16 code unit. Outside the string (NaN from `charCodeAt`) every answer is no. */

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** A letter, digit, combining mark or underscore. Half of a surrogate pair is none. */
export function isWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
  return code >= 128 && WORD.test(String.fromCharCode(code));
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
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
