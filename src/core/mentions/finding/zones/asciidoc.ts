import { endOf, isLineStart, type Block, type MarkupRules } from './markup';

const RULE = /(?:-{4,99}|\.{4,99})(?=[\n\r]|$)/uy;

const listing = (marker: string): Block => ({
  marker,
  opens: (text, at) => {
    const content = isLineStart(text, at) ? endOf(RULE, text, at) : -1;
    return content < 0 ? undefined : { inside: text.slice(at, content), content };
  },
});

const MACRO = /(?<![\p{L}\p{N}_])\w{4,7}:{1,2}[^\s[]{1,480}/uy;

export const asciidoc: MarkupRules = {
  blocks: [listing('----'), listing('....')],
  spans: [{ marker: '`', pattern: /`[^`\n]{1,300}`/uy }, ...['link:', 'image:', 'include:', 'xref:'].map((marker) => ({ marker, pattern: MACRO }))],
  close: (text, inside, from) => {
    for (let at = text.indexOf(inside, from); at >= 0; at = text.indexOf(inside, at + 1)) {
      if (isLineStart(text, at) && endOf(RULE, text, at) === at + inside.length) return [at, at + inside.length];
    }
    return undefined;
  },
};
