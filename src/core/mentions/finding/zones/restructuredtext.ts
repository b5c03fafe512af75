import { endOf, isLineStart, type Close, type MarkupRules } from './markup';

const DIRECTIVE = /\.\. (?:code-block|code|literalinclude|image|include|figure)::[^\n]{0,300}/uy;

export const restructuredtext: MarkupRules = {
  blocks: [
    {
      marker: '.. ',
      opens: (text, at) => {
        const content = isLineStart(text, at) ? endOf(DIRECTIVE, text, at) : -1;
        return content < 0 ? undefined : { inside: '..', content };
      },
    },
  ],
  spans: [
    { marker: '``', pattern: /``[^`\n]{1,300}``/uy },
    { marker: '<', pattern: /<[^<>\n]{1,480}>`_/uy },
  ],
  close: (text, _inside, from) => endOfDirective(text, from),
};

const BLANK_OR_INDENTED = /[ \t]|\r?\n/uy;

/** The next line that is neither blank nor indented. */
function endOfDirective(text: string, from: number): Close | undefined {
  for (let at = from; at < text.length; ) {
    if (isLineStart(text, at) && endOf(BLANK_OR_INDENTED, text, at) < 0) return [at, at];
    const newline = text.indexOf('\n', at);
    if (newline < 0) return undefined;
    at = newline + 1;
  }
  return undefined;
}
