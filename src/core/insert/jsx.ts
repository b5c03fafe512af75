import type { DocumentLines } from './documentLines';

const LANGUAGES = new Set(['typescriptreact', 'javascriptreact']);
/** How far up is looked for what says whether a line is among tags. */
const MOST_LINES = 40;
/** A line that ends with a tag, or with an expression among tags. */
const ENDS_AMONG_TAGS = /<\/?[\w.:-]*(?:\s[^<>]*)?>$|\/>$|^[)\]}]*\)\}$|\*\/\}$/u;
const ENDS_IN_CODE = /[;{([=]$|=>$|&&$|\|\||\?$|^(?:import|export|const|let|var|return|function|class|type|interface|if|else|for|while|switch|case)\b/u;

/** True where text stands among the tags of a component: a comment there is an expression, and all else would be shown. */
export function isAmongTags(lines: DocumentLines, languageId: string, line: number): boolean {
  if (!LANGUAGES.has(languageId)) return false;
  for (let each = line - 1; each >= Math.max(0, line - MOST_LINES); each--) {
    const text = lines.at(each).trim();
    if (text === '') continue;
    if (ENDS_IN_CODE.test(text)) return false;
    if (ENDS_AMONG_TAGS.test(text)) return true;
  }
  return false;
}
