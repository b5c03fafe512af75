/** Whether YAML reads these characters, written without quotes, as text: `12` and `true` are not. */
export type ReadsAsText = (plain: string) => boolean;

/** What may stand in a YAML file only as an escape, or breaks lines in some editors: controls, lone surrogates, separators. */
const ESCAPED = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;
/** What `JSON.stringify` leaves as it is of these. */
const LEFT_BARE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

const PLAIN_START = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:][^\s,[\]{}])/u;
const NOT_PLAIN = /:(?:\s|$)|\s#|\s$|^(?:---|\.\.\.|<<$)/u;
const FLOW_MARKS = /[,[\]{}]/u;

/** A text on one line, with quotes only where YAML needs them. */
export function scalarText(text: string, readsAsText: ReadsAsText, inFlow: boolean): string {
  if (ESCAPED.test(text)) return quotedText(text);
  const plain = PLAIN_START.test(text) && !NOT_PLAIN.test(text) && !(inFlow && FLOW_MARKS.test(text)) && readsAsText(text);
  if (plain) return text;
  return text.includes("'") && !/["\\]/u.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}

/** A text in double quotes, as both JSON and YAML read it. */
export function quotedText(text: string): string {
  return escapeBare(JSON.stringify(text));
}

/** JSON with the characters escaped that YAML does not take bare; they can only stand within its strings. */
export function escapeBare(json: string): string {
  return json.replace(LEFT_BARE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The lines of a text for a folded block, at most `room` characters each where words allow it; undefined for a text
 * that a folded block would change, or that is one line anyway.
 */
export function foldedLines(text: string, room: number): readonly string[] | undefined {
  if (ESCAPED.test(text) || text.trim() !== text) return undefined;
  const lines: string[] = [];
  let line: string | undefined;
  // Only a single space between words may become a line break; a longer run would not come back as it was.
  for (const word of text.split(/(?<=\S) (?=\S)/u)) {
    if (line === undefined || line.length + 1 + word.length > room) {
      if (line !== undefined) lines.push(line);
      line = word;
    } else line += ` ${word}`;
  }
  if (line !== undefined) lines.push(line);
  return lines.length > 1 ? lines : undefined;
}

/** The lines of a text for a literal block that drops its last line break; undefined for a text it would change. */
export function literalLines(text: string): readonly string[] | undefined {
  const lines = text.split('\n');
  const faithful = lines.length > 1 && lines.every((line) => !ESCAPED.test(line)) && /^\S/u.test(text) && /\S$/u.test(text) && lines.every((line) => line === '' || line.trim() !== '');
  return faithful ? lines : undefined;
}
