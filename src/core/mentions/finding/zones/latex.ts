import { endOf, type MarkupRules } from './markup';

const LISTING = /\\begin\{(?:verbatim|lstlisting|minted)\}/uy;

export const latex: MarkupRules = {
  blocks: [
    {
      marker: '\\begin{',
      opens: (text, at) => {
        const content = endOf(LISTING, text, at);
        return content < 0 ? undefined : { inside: text.slice(at + '\\begin'.length, content), content };
      },
    },
  ],
  spans: [
    { marker: '\\', pattern: /\\(?:label|ref|eqref|autoref|cref|cite\w{0,9}|url|href|input|include|includegraphics|bibliography|usepackage|documentclass)\*?(?:\[[^\]\n]{0,150}\])?\{[^{}\n]{0,300}\}/uy },
    { marker: '\\', pattern: /\\verb\*?(?<bar>[|!+"/])[^\n]{0,480}?\k<bar>/uy },
    { marker: '\\', pattern: /\\[a-z]{1,60}\*?/iuy },
  ],
  close: (text, inside, from) => {
    const mark = `\\end${inside}`;
    const at = text.indexOf(mark, from);
    return at < 0 ? undefined : [at, at + mark.length];
  },
};
