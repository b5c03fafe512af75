import { edgeNotes } from './edgeNotes';
import { escapeXml } from './escapeXml';
import type { OrgPicture, PictureNode } from './orgPicture';
import type { OrgWords } from './orgWords';
import { svgLegend, svgMark } from './svgLegend';
import { svgLines } from './svgLines';

const LEAST_WIDTH = 166;
const ABOVE_LEGEND = 12;
const FONTS = "system-ui,-apple-system,'Segoe UI','Helvetica Neue',Arial,sans-serif";

/** Every pair of text and ground has a contrast of at least 7 to 1, every line and its ground of at least 4.5 to 1. */
const COLOURS = `.box{fill:#ddeefc;stroke:#1f5f99;stroke-width:1.6}
.added{fill:#fff;stroke:#5a636d;stroke-width:1}
.line{stroke:#4d5661}
.between{stroke:#fff}
.ground,.mark{fill:#fff}
.mark{stroke:#4d5661}
text{fill:#1b1f24}
@media (prefers-color-scheme:dark){
.box{fill:#14344f;stroke:#7fb8ea}
.added{fill:#1e1e1e;stroke:#a5adb5}
.line{stroke:#b3bac2}
.between{stroke:#1e1e1e}
.ground,.mark{fill:#1e1e1e}
.mark{stroke:#b3bac2}
text{fill:#ececec}
}`;

const SHAPES = `.line{fill:none;stroke-width:1.4;stroke-linejoin:round}
.dotted{stroke-dasharray:4 3}
.board{stroke-width:4.4}
.between{stroke-width:1.8}
.acronym{font-weight:700}
.title,.acronym,.number{text-anchor:middle}
.number{font-size:9px}`;

/** The picture as a file of its own: no scripts, nothing fetched, legible on light and dark grounds. */
export function orgSvg(picture: OrgPicture, words: OrgWords): string {
  const width = Math.max(picture.width, LEAST_WIDTH);
  const legend = svgLegend(picture, words, picture.height + ABOVE_LEGEND, width);
  const height = Math.ceil(picture.height + ABOVE_LEGEND + legend.height + 4);
  const notes = edgeNotes(picture.edges);
  const marks = picture.edges.flatMap((edge) => {
    const number = notes.numberOf(edge);
    return edge.mark === undefined || number === undefined ? [] : [svgMark(edge.mark[0], edge.mark[1], number)];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="org-title org-description" font-family="${FONTS}" font-size="${picture.fontSize}">`,
    `<title id="org-title">${escapeXml(words.title)}</title>`,
    `<desc id="org-description">${escapeXml(words.description)}</desc>`,
    `<style>${COLOURS}\n${SHAPES}</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    `<g transform="translate(${(width - picture.width) / 2} 0)">`,
    svgLines(picture.edges),
    ...marks,
    ...picture.nodes.map((node) => svgBox(node, picture)),
    '</g>',
    legend.svg,
    '</svg>',
    '',
  ].filter((line, index, all) => line !== '' || index === all.length - 1).join('\n');
}

function svgBox({ title, acronym, lines, x, y, width, height, added }: PictureNode, { lineHeight }: OrgPicture): string {
  const texts = [...(acronym === undefined ? [] : [{ kind: 'acronym', text: acronym }]), ...lines.map((text) => ({ kind: 'title', text }))];
  const first = y + (height - texts.length * lineHeight) / 2 + lineHeight * 0.78;
  const rows = texts.map(({ kind, text }, index) => `<text class="${kind}" x="${fixed(x + width / 2)}" y="${fixed(first + index * lineHeight)}">${escapeXml(text)}</text>`);
  return `<g><title>${escapeXml(title)}</title><rect class="box${added ? ' added' : ''}" x="${x}" y="${y}" width="${width}" height="${height}" rx="4"/>${rows.join('')}</g>`;
}

function fixed(value: number): number {
  return Math.round(value * 10) / 10;
}
