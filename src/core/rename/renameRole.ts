import { mentionsIn, type Mention } from '../mentions/findMentions';
import { pluralOf } from '../mentions/finding/forms/plural';
import type { Reader } from '../mentions/reader';
import { inCaseOf } from '../complete/letterCase';
import { isSameSubject } from '../navigate/navigationTarget';

/** One place to change; half-open, in UTF-16 offsets. */
export interface Renaming {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes one name of a role, an acronym or a title, wherever a document means that role by it. Plurals stay plurals, and
 * capitals as they were. What shares its words with another title (“chief operating and financial officers”) stays.
 */
export function renameRole(reader: Reader, subject: Mention, to: string): readonly Renaming[] {
  const same = mentionsIn(reader, 0, reader.view.length).filter((mention) => mention.form.name === subject.form.name && isSameSubject(subject, mention));
  return same.flatMap(({ start, end, form }) => {
    const written = reader.view.slice(start, end);
    if (flat(written) !== flat(form.text)) return [];
    const isPlural = flat(form.text) === flat(pluralOf({ text: form.name })) && form.text !== form.name;
    const text = isPlural ? pluralOf({ text: to }) : to;
    const renamed = form.casing === 'exact' ? text : inLettersOf(written, text);
    return renamed === written ? [] : [{ start, end, text: renamed }];
  });
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase();
}

/** Small letters stay small and capitals capitals; where a title has capitals, the new one is as it was given. */
function inLettersOf(written: string, text: string): string {
  const line = written.replace(/\s+/gu, ' ');
  return /^\p{Lu}\S*$/u.test(line) && /\p{Ll}/u.test(line) ? text : inCaseOf(line, text);
}
