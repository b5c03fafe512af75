import { endOf, firstOf, type MarkupRules } from './markup';

const COMMENT = '<!--';
const RAW = /<(?:script|style|code|pre)(?![\w-])[^<>]{0,480}>/iuy;
const CLOSES: Readonly<Record<string, RegExp>> = {
  script: /<\/script\s{0,9}>/iuy,
  style: /<\/style\s{0,9}>/iuy,
  code: /<\/code\s{0,9}>/iuy,
  pre: /<\/pre\s{0,9}>/iuy,
};

export const html: MarkupRules = {
  blocks: [
    { marker: COMMENT, opens: (_text, at) => ({ inside: COMMENT, content: at + COMMENT.length }) },
    {
      marker: '<',
      opens: (text, at) => {
        const content = endOf(RAW, text, at);
        return content < 0 ? undefined : { inside: /[a-z]+/u.exec(text.slice(at, at + 8).toLowerCase())?.[0] ?? '', content };
      },
    },
  ],
  spans: [
    { marker: '<', pattern: /<[a-z!/?][^<>]{0,480}>/iuy },
    { marker: '&', pattern: /&\w{1,30};/uy },
  ],
  close: (text, inside, from) => {
    const raw = CLOSES[inside];
    return raw === undefined ? firstOf('-->', /-->/uy, text, from) : firstOf('</', raw, text, from);
  },
};
