import type { Mention } from '../mentions/findMentions';
import type { Occurrence } from '../mentions/finding/findOccurrences';
import type { Reader } from '../mentions/reader';
import type { Reading } from '../mentions/reading/reading';
import { readOccurrence } from '../mentions/reading/readOccurrence';

/** Among so many occurrences of a name the first of a kind is looked for: further on nobody would call it the first. */
const MOST = 24;

/** Answers whether a mention is the first of its name in the document whose occurrence and reading are of a kind. */
export function firstOfKind(reader: Reader, isKind: (occurrence: Occurrence, reading: Reading) => boolean): (mention: Mention) => boolean {
  const starts = new Map<Mention['form']['senses'], number>();
  return (mention) => {
    const { senses } = mention.form;
    const known = starts.get(senses) ?? reader.view.firstOf(mention, MOST).find((each) => isKind(each, readOccurrence(each, reader)))?.start ?? -1;
    starts.set(senses, known);
    return known === mention.start;
  };
}
