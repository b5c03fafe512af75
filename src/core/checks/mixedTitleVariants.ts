import type { Check, CheckContext } from './check';
import type { Draft } from './finding';
import { titleWordsOf } from './initials';
import { inCaseOf } from './letterCase';
import { titleVariantsOf, type TitleVariants } from './titleVariants';

/** One wording in a document, with where it stands. */
interface Wording {
  readonly text: string;
  readonly places: readonly Place[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Reports the rarer of two wordings of one title where a document has both. */
export const mixedTitleVariants: Check = {
  code: 'mixed-title-variants',
  find: (context) => titleVariantsOf(context.reader.glossary).flatMap((variants) => mixed(variants, context)),
};

const MOST_PLACES = 200;
const GAP = String.raw`(?:[ \t\u00a0]{1,4}|[ \t]{0,4}\r?\n[ \t]{0,4}|-)`;

function mixed(variants: TitleVariants, context: CheckContext): readonly Draft[] {
  const others = variants.others.map((text) => wordingOf(text, context)).filter(({ places }) => places.length > 0);
  if (others.length === 0) return [];
  const all = [wordingOf(variants.title, context), ...others].filter(({ places }) => places.length > 0);
  // Of equally frequent ones the first is kept: the glossary's own title, if it is there.
  const kept = all.reduce((most, each) => (each.places.length > most.places.length ? each : most));
  return all.filter((each) => each !== kept).map((rarer) => draftOf(rarer, kept, context));
}

function wordingOf(text: string, { text: document, isSkipped }: CheckContext): Wording {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}_-])${text.split(' ').map(escaped).join(GAP)}(?=s?(?![\p{L}\p{M}\p{N}_]))`, 'giu');
  const places: Place[] = [];
  for (const match of document.matchAll(pattern)) {
    if (places.length >= MOST_PLACES) break;
    if (!isSkipped(match.index)) places.push({ start: match.index, end: match.index + match[0].length });
  }
  return { text, places };
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/gu, (sign) => (sign === '-' ? '-' : `\\${sign}`));
}

function draftOf(rarer: Wording, kept: Wording, { text, options: { l10n } }: CheckContext): Draft {
  const [first = { start: 0, end: 0 }] = rarer.places;
  const [keptFirst = { start: 0, end: 0 }] = kept.places;
  const model = text.slice(keptFirst.start, keptFirst.end).replace(/\s+/gu, ' ');
  const edits = rarer.places.map(({ start, end }) => ({ start, end, text: inCaseLike(kept.text, text.slice(start, end)) }));
  return {
    start: first.start,
    end: first.end,
    message: l10n.t('This document writes both “{0}” and “{1}”. They are one title: keep to one wording.', text.slice(first.start, first.end).replace(/\s+/gu, ' '), model),
    fixes: [{ title: l10n.t('Write “{0}” everywhere', model), kind: 'quickfix', safe: false, edits }],
  };
}

/** A title with capitals as another wording of it has them. */
function inCaseLike(title: string, written: string): string {
  const words = titleWordsOf(written);
  const models = written.split(/[\s-]+/u);
  return title
    .split(' ')
    .map((word, index) => (/\p{Lu}{2}/u.test(word) ? word : inCaseOf(word.toLowerCase(), models[Math.min(index, words.length - 1)] ?? '')))
    .join(' ');
}
