import { edgeNotes } from './edgeNotes';
import { escapeXml } from './escapeXml';
import type { OrgPicture } from './orgPicture';
import type { OrgWords } from './orgWords';
import { svgLines } from './svgLines';
import { wrapText } from './wrapText';

const SAMPLE = 26;
const GAP = 8;
const KINDS = ['solid', 'dotted', 'board'] as const;

/** What the lines and numbers mean, of those the picture has: its SVG, and the height (px) it takes from `top` down. */
export function svgLegend(picture: OrgPicture, words: OrgWords, top: number, width: number): { readonly svg: string; readonly height: number } {
  const { lineHeight, fontSize } = picture;
  const most = (width - SAMPLE - 3 * GAP) / fontSize;
  const parts: string[] = [];
  let y = top;
  const row = (sample: (middle: number) => string, text: string) => {
    parts.push(sample(y + lineHeight / 2));
    for (const line of wrapText(text, most, 4)) {
      parts.push(`<text x="${SAMPLE + 2 * GAP}" y="${y + lineHeight * 0.78}">${escapeXml(line)}</text>`);
      y += lineHeight;
    }
    y += 3;
  };
  for (const kind of KINDS.filter((each) => picture.edges.some((edge) => edge.kind === each))) {
    row((middle) => svgLines([{ kind, points: [[GAP, middle], [GAP + SAMPLE, middle]] }]), words.lines[kind]);
  }
  if (picture.nodes.some(({ added }) => added)) {
    row((middle) => `<rect class="box added" x="${GAP}" y="${middle - 5}" width="${SAMPLE}" height="10" rx="3"/>`, words.added);
  }
  edgeNotes(picture.edges).texts.forEach((text, index) => {
    row((middle) => svgMark(GAP + SAMPLE / 2, middle, index + 1), text);
  });
  return { svg: parts.join('\n'), height: y - top };
}

/** The number of a note, on its line or before its words. */
export function svgMark(x: number, y: number, number: number): string {
  return `<circle class="mark" cx="${x}" cy="${y}" r="6.5"/><text class="number" x="${x}" y="${y + 3}">${number}</text>`;
}
