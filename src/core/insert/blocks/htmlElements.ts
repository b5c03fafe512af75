/** An element that holds no further blocks of ours: a paragraph, a list. UTF-16 offsets, half-open, tags included. */
export interface HtmlElement {
  readonly start: number;
  readonly end: number;
  /** A script, a style, a comment: nothing goes in. */
  readonly isSealed: boolean;
}

const LEAVES = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table pre select button address figure'.split(' '));
const SEALED = new Set('script style head title textarea svg math'.split(' '));
const RAW = new Set(['script', 'style', 'textarea', 'title']);
const INLINE = new Set(
  'a abbr acronym audio b bdi bdo br cite code data del dfn em embed font i img input ins kbd label mark meter object output picture progress q ruby rp rt s samp small span strong sub sup time tt u var video wbr hr link meta area base col source track li dt dd tr td th thead tbody tfoot caption option'.split(' '),
);

/** Nothing in it repeats another part: a tag ends at the next angle bracket. */
const TAG = /<(?<slash>\/?)(?<name>[a-z][\w:-]{0,60})[^<>]*>/iuy;
const CONTAINER_TAG = /<\/?(?<name>[a-z][\w:-]{0,60})[^<>]*>/giu;

/** True for a line with a tag of a section, a division or an element that is not HTML's own. */
export function isContainerTag(line: string): boolean {
  for (const { groups } of line.matchAll(CONTAINER_TAG)) {
    const name = groups?.['name']?.toLowerCase() ?? '';
    if (!INLINE.has(name) && !LEAVES.has(name) && !SEALED.has(name)) return true;
  }
  return false;
}

interface Open {
  readonly name: string;
  readonly start: number;
  /** How many elements of the name are open. */
  depth: number;
}

/** A light reading of a page, once from front to back. */
export class HtmlElements {
  readonly elements: HtmlElement[] = [];
  /** Where the tags stand that begin and end the body; -1 without them. */
  bodyStart = -1;
  bodyEnd = -1;
  endsOpen = false;
  readonly #text: string;
  readonly #body: string;
  #open: Open | undefined;

  constructor(text: string, body: string) {
    this.#text = text;
    this.#body = body;
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) at = this.#read(at);
    if (this.#open !== undefined) this.#close(text.length);
  }

  /** Reads what begins at an angle bracket, and gives the offset to go on from. */
  #read(at: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', at)) return this.#readSealed(at, text.indexOf('-->', at + 4), 3);
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag === null) return at + 1;
    const name = tag.groups?.['name']?.toLowerCase() ?? '';
    const end = at + tag[0].length;
    const closes = tag.groups?.['slash'] === '/';
    if (!closes && RAW.has(name) && !tag[0].endsWith('/>')) {
      const close = new RegExp(`</${name}[^<>]*>`, 'giu');
      close.lastIndex = end;
      const found = close.exec(text);
      return this.#readSealed(at, found?.index ?? -1, found?.[0].length ?? 0);
    }
    this.#readTag(name, closes, at, end);
    return end;
  }

  #readSealed(at: number, close: number, length: number): number {
    if (close < 0) this.endsOpen = true;
    const end = close < 0 ? this.#text.length : close + length;
    if (this.#open === undefined) this.elements.push({ start: at, end, isSealed: true });
    return end;
  }

  #readTag(name: string, closes: boolean, at: number, end: number): void {
    if (name === this.#body) this.#readBody(closes, at);
    const open = this.#open;
    if (open?.name === name) {
      open.depth += closes ? -1 : 1;
      if (open.depth === 0 || (!closes && name === 'p')) this.#close(closes ? end : at);
    } else if (open !== undefined && open.name !== 'p' && name !== this.#body) return;
    else if (open !== undefined && !INLINE.has(name)) this.#close(at);
    const isLeaf = LEAVES.has(name) || SEALED.has(name);
    if (this.#open === undefined && isLeaf && !closes) this.#open = { name, start: at, depth: 1 };
  }

  #readBody(closes: boolean, at: number): void {
    if (closes) this.bodyEnd = at;
    else if (this.bodyStart < 0) this.bodyStart = at;
  }

  #close(end: number): void {
    const { name, start } = this.#open as Open;
    // What nothing closes ends with its last sign, not with the blanks before what follows.
    this.elements.push({ start, end: Math.max(start + 1, lastSign(this.#text, end)), isSealed: SEALED.has(name) });
    this.#open = undefined;
  }
}

function lastSign(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}
