import { kindOf, type LanguageKind } from '../languages/languages';

/** What text in a language can take in: marked-up blocks, comments, or no more than a few words in place. */
export type Target = LanguageKind | { readonly kind: 'data'; readonly takesWords: boolean };

/** Formats in which a paragraph, or a comment, would be an error or data. */
const WORDS_ONLY = new Set('json jsonl xml yaml dockercompose github-actions-workflow bibtex doctex git-commit git-rebase'.split(' '));
const NOTHING = new Set('csv tsv diff log ignore search-result output'.split(' '));

export function targetOf(languageId: string): Target {
  if (WORDS_ONLY.has(languageId)) return { kind: 'data', takesWords: true };
  return NOTHING.has(languageId) ? { kind: 'data', takesWords: false } : kindOf(languageId);
}
