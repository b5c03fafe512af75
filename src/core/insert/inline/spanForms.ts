import type { Markup } from '../../languages/languages';

/**
 * What may happen in a span. `marked`: emphasis and links, behind which a note goes. `plain`: no more than words go in,
 * and a note behind. `closed`: no more than words, and no note. `name`: the words lead somewhere and stay as they are.
 * `note`: a footnote. `formula`: nothing goes in.
 */
export type SpanKind = 'marked' | 'plain' | 'closed' | 'name' | 'note' | 'formula';

interface SpanForm {
  readonly pattern: RegExp;
  /** Undefined for what only looks like one. */
  kindOf(match: RegExpMatchArray, text: string): SpanKind | undefined;
}

const form = (kind: SpanKind, pattern: RegExp): SpanForm => ({ pattern, kindOf: () => kind });

/** All counts are bounded, and no sign can be taken in two ways: a hostile line costs no more than its length. */
const TAGS = form('marked', /<(?<tag>a|abbr)\b[^<>]{0,400}>(?:(?!<\/?\k<tag>\b)[^]){1,600}<\/\k<tag>>/giu);

const MARKDOWN_LINK: SpanForm = {
  pattern: /(?<image>!?)\[(?<shown>(?:[^[\]\\]|\\[^]|\[(?:[^[\]\\]|\\[^]){0,200}\]){1,400})\](?:(?<address>\((?:[^()\\]|\\[^]|\([^()]{0,200}\)){0,600}\))|\[(?<label>[^[\]\n]{0,200})\])?/gu,
  kindOf: ({ groups = {} }, text) => {
    const { image, shown = '', address, label = '' } = groups;
    if (shown.startsWith('^')) return undefined;
    if (address === undefined && !isDefined(text, label === '' ? shown : label)) return undefined;
    if (image === '!') return 'plain';
    return address === undefined && label === '' ? 'name' : 'marked';
  },
};

/** True where a Markdown document says where a link of this name leads. */
function isDefined(text: string, label: string): boolean {
  const pattern = label.trim().replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  return new RegExp(`^ {0,3}\\[${pattern}\\]:`, 'imu').test(text);
}

/** Roles of reStructuredText that show their text, and those that set it as it is. */
const SHOWING = /^:(?:abbr|emphasis|strong|sub|sup|subscript|superscript|title-reference|t|title|guilabel|dfn):$/u;
const LITERAL = /^:(?:math|code|literal|samp|kbd|raw-html|file|command|program|eq|index):$/u;

const RST_INLINE: SpanForm = {
  pattern: /(?<![\p{L}\p{N}\\])(?<role>:[\w:.+-]{1,60}:)?(?<mark>\*\*|\*|``|`|\|)(?=\S)(?<shown>(?:(?!\k<mark>)[^]){1,600})(?<=\S)\k<mark>(?<reference>_{1,2}(?![\p{L}\p{N}]))?/gu,
  kindOf: ({ groups = {} }) => {
    const { role, mark, shown = '', reference } = groups;
    if (role !== undefined && LITERAL.test(role)) return 'formula';
    const leads = mark === '|' || (reference !== undefined || (role !== undefined && !SHOWING.test(role)));
    return leads && !/\s<[^<>]{1,400}>$/u.test(shown) ? 'name' : 'marked';
  },
};

export const SPAN_FORMS: Readonly<Record<Markup, readonly SpanForm[]>> = {
  plain: [],
  markdown: [
    form('formula', /(?<![\\$\p{L}\p{N}])\$\$?(?![\s$])(?:\\[^]|[^$\\]){1,600}(?<!\s)\$\$?(?![$\d])/gu),
    MARKDOWN_LINK,
    form('note', /\^\[(?:[^[\]\\]|\\[^]){1,900}\]/gu),
    TAGS,
  ],
  html: [TAGS, form('plain', /<button\b[^<>]{0,400}>(?:(?!<\/?button\b)[^]){1,600}<\/button>/giu), form('closed', /<option\b[^<>]{0,400}>[^<]{1,600}/giu)],
  latex: [
    form('formula', /(?<!\\)(?<mark>\$\$?)(?:\\[^]|[^$\\]){1,900}\k<mark>/gu),
    form('formula', /\\\((?:[^\\]|\\(?![()])[^]){1,900}\\\)/gu),
    form('formula', /\\\[(?:[^\\]|\\(?![[\]])[^]){1,900}\\\]/gu),
    form('marked', /\\href(?:\[[^\]]{0,200}\])?\{[^{}]{0,600}\}\{(?:[^{}]|\{[^{}]{0,300}\}){0,400}\}/gu),
    form('marked', /\\item\[[^[\]]{1,300}\]/gu),
    form('note', /\\footnote(?:text)?(?:\[\d{1,4}\])?\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,200}\}){0,400}\}){1,1500}\}/gu),
  ],
  asciidoc: [
    form('marked', /(?<![\p{L}\p{N}\\*_#])(?<mark>[*_#]{1,2})(?=\S)(?:(?!\k<mark>)[^]){1,600}(?<=\S)\k<mark>(?![\p{L}\p{N}*_#])/gu),
    form('marked', /(?:\b(?:link|xref|mailto):|https?:\/\/)[^\s[\]]{1,600}\[(?:[^[\]\\]|\\[^]){0,600}\]/gu),
    form('marked', /<<[^<>]{1,400}>>/gu),
    form('plain', /\bimage::?[^\s[\]]{1,400}\[[^\]]{0,400}\]/gu),
    form('formula', /\b(?:stem|latexmath|asciimath|pass):[a-z,]{0,20}\[(?:[^[\]\\]|\\[^]|\[[^[\]]{0,200}\]){0,600}\]/gu),
    form('note', /footnote(?:ref)?:[\w-]{0,80}\[(?:[^[\]\\]|\\[^]|\[[^[\]]{0,300}\]){1,1500}\]/gu),
  ],
  restructuredtext: [RST_INLINE, form('name', /(?<![\p{L}\p{N}`*_|\\:<[])[\p{L}\p{N}][\p{L}\p{N}.:+-]{0,80}_{1,2}(?![\p{L}\p{N}_])/gu)],
};
