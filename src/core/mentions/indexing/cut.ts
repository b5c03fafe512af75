/** How long a chunk is, in UTF-16 code units: short, since an edit scans a few of them anew. */
const SHORTEST = 320;
const LONGEST = 640;

/** Where the chunk ends that begins at an offset: where a paragraph ends, a line or a word, or where it is long enough. */
export function endOfChunk(text: string, from: number, to: number): number {
  if (to - from <= LONGEST) return to;
  const within = text.slice(from + SHORTEST, from + LONGEST);
  const paragraph = within.indexOf('\n\n');
  if (paragraph >= 0) return from + SHORTEST + paragraph + 2;
  const line = within.lastIndexOf('\n');
  const cut = line >= 0 ? line : within.lastIndexOf(' ');
  return cut < 0 ? from + LONGEST : from + SHORTEST + cut + 1;
}
