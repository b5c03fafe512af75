import type { Glossary } from '../glossary/glossary';
import { initialsOf } from './initials';

/** Wordings of one title behind the same letters, the usual one first. */
export interface TitleVariants {
  readonly title: string;
  readonly others: readonly string[];
}

const known = new WeakMap<Glossary, readonly TitleVariants[]>();

/**
 * The titles that the glossary has in several wordings: Chief Operating Officer and Chief Operations Officer, non-executive
 * and nonexecutive director. What has other letters or one part more (Chief Privacy and Data Officer) is another title.
 */
export function titleVariantsOf(glossary: Glossary): readonly TitleVariants[] {
  const made = known.get(glossary) ?? glossary.rows.roles.map(({ title, aliases }) => ({ title, others: aliases.filter(({ text, use }) => (use === 'variant' || use === 'avoid') && isVariant(title, text)).map(({ text }) => text) })).filter(({ others }) => others.length > 0);
  known.set(glossary, made);
  return made;
}

function isVariant(title: string, other: string): boolean {
  if (!title.includes(' ') || !other.includes(' ')) return false;
  if (lettersOf(title) === lettersOf(other)) return title.toLowerCase() !== other.toLowerCase();
  const [last, otherLast] = [lastWord(title), lastWord(other)];
  return last === otherLast && initialsOf(title) === initialsOf(other) && !/\band\b|&/iu.test(other);
}

function lettersOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function lastWord(title: string): string {
  return title.toLowerCase().split(/[\s-]+/u).at(-1) ?? '';
}
