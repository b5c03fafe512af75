import type { DocumentContext } from '../documentContext';

/** Signs that headings are usually underlined with, the highest first. */
const USUAL = '=-~^"';

/**
 * The sign to underline a section's heading with in reStructuredText, where the order in which signs first stand says
 * which is the higher.
 */
export function adornmentFor({ lines, blocks }: DocumentContext, skipped: (line: number) => boolean): string {
  const signs: string[] = [];
  const overlined = new Set<string>();
  for (let line = 0; line < lines.count; line++) {
    const block = blocks.at(line);
    if (block?.kind !== 'heading' || block.first !== line || block.first === block.last || skipped(line)) continue;
    const sign = lines.at(block.last).trim().charAt(0);
    if (lines.at(line).trim() !== '' && /^([!-/:-@[-`{-~])\1+\s*$/u.test(lines.at(line))) overlined.add(sign);
    signs.push(sign);
  }
  const [title, ...rest] = signs;
  if (title === undefined) return USUAL.charAt(0);
  // One heading that has its sign alone is the title of the document.
  const isTitle = !rest.includes(title);
  const section = isTitle ? rest[0] : title;
  if (section !== undefined && !overlined.has(section)) return section;
  return [...USUAL].find((sign) => !signs.includes(sign)) ?? USUAL.charAt(1);
}
