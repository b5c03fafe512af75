/** Breaking text into lines without a screen to measure it on. Widths are in em: multiples of the font size. */

const NARROW = /[ijlI.,:;'’|!()[\]\-frt ]/u;
const BROAD = /[mwMW@%—…]/u;
const FULL = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** About as wide as common sans-serif fonts set it, rather too much than too little. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (/[\p{M}\u200c\u200d]/u.test(character)) return 0;
  if (FULL.test(character)) return 1.1;
  if (NARROW.test(character)) return 0.36;
  if (BROAD.test(character)) return 0.95;
  return /[\p{Lu}\p{N}&]/u.test(character) ? 0.7 : 0.58;
}

/**
 * The text in at most so many lines of at most this width (em). Lines end after a blank, a hyphen or a slash; a word
 * that is too long for a line is hyphenated, and what does not fit at all gives way to an ellipsis.
 */
export function wrapText(text: string, width: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width)) {
    if (line !== '' && textWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (lines.length > mostLines) break;
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= mostLines) return lines;
  const [last = ''] = lines.slice(mostLines - 1);
  return [...lines.slice(0, mostLines - 1), withEllipsis(last, width)];
}

/** Words with the blank or hyphen that ends them, none wider than a line. */
function piecesOf(text: string, width: number): readonly string[] {
  const words = text.split(/(?<=[-/ ])/u);
  return words.flatMap((word) => (textWidth(word.trimEnd()) <= width ? [word] : hyphenated(word, width)));
}

function hyphenated(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of charactersOf(word)) {
    if (piece !== '' && textWidth(`${piece}${character}-`) > width) {
      pieces.push(/\p{L}$/u.test(piece) && !FULL.test(piece) ? `${piece}-` : piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function withEllipsis(line: string, width: number): string {
  const kept = charactersOf(line);
  while (kept.length > 1 && textWidth(`${kept.join('')}…`) > width) kept.pop();
  return `${kept.join('').replace(/[\s,;:.\-/]+$/u, '')}…`;
}

/** Characters with the accents that belong to them: neither half of one ever stands on a line of its own. */
function charactersOf(text: string): string[] {
  return text.match(/.[\p{M}\u200c\u200d]*/gsu) ?? [];
}
