import type { Role, Sense } from '../glossary/types';
import type { Occurrence } from '../mentions/finding/findOccurrences';
import { NO_ROLE } from '../mentions/pins';
import { nameOf } from '../mentions/reading/cueTable';
import type { Check, CheckContext } from './check';
import type { Draft, Fix } from './finding';
import { isPartOfName } from './partOfName';
import { spellOut } from './spellOut';

/** How many meanings are named: more are no choice. */
const MOST_NAMED = 3;

/**
 * Reports the first mention of an acronym where several roles are as likely, unless the document makes clear elsewhere
 * what it means.
 */
export const undecidedAcronym: Check = {
  code: 'undecided-acronym',
  find: (context) =>
    context.occurrences.flatMap((occurrence): readonly Draft[] => {
      const { casing, languages } = occurrence.form;
      if (casing !== 'exact' || languages !== undefined || !isFirstUndecided(occurrence, context)) return [];
      const reading = context.read(occurrence);
      const likely = reading.kind === 'undecided' && !isPartOfName(context.text, occurrence) ? likelyMeanings(reading.candidates, context) : undefined;
      return likely === undefined ? [] : [draftOf(occurrence, likely, context)];
    }),
};

function isFirstUndecided(occurrence: Occurrence, { read, firstOf }: CheckContext): boolean {
  const first = firstOf(occurrence);
  return first.find((each) => read(each).kind === 'undecided')?.start === occurrence.start && !first.some((each) => read(each).kind === 'role');
}

interface Likely {
  readonly names: readonly string[];
  readonly roles: readonly Role[];
}

/** The likeliest meanings by name; undefined unless the first is a role and another is one of another title. */
function likelyMeanings(candidates: readonly Sense[], { reader: { glossary } }: CheckContext): Likely | undefined {
  const [first] = candidates;
  const likely = candidates.slice(0, MOST_NAMED);
  const roles = likely.flatMap((sense) => ('role' in sense ? (glossary.roles.get(sense.role) ?? []) : []));
  const titles = new Set(likely.flatMap((sense) => ('role' in sense ? nameOf(glossary, sense) : [])));
  if (first === undefined || !('role' in first) || titles.size < 2) return undefined;
  return { names: [...new Set(likely.map((sense) => nameOf(glossary, sense)))], roles };
}

function draftOf(occurrence: Occurrence, { names, roles }: Likely, { text, options: { l10n } }: CheckContext): Draft {
  const { start, end, form } = occurrence;
  const pin = (title: string, means: string): Fix => ({ title, kind: 'quickfix', safe: false, pin: { form: form.name, means } });
  return {
    start,
    end,
    message: l10n.t('This document does not say what {0} means: it may be {1} or {2}.', form.name, names.slice(0, -1).join(', '), names.at(-1) ?? ''),
    fixes: [
      ...roles.map(({ title }) => ({ ...spellOut(text, occurrence, title, l10n), safe: false })),
      ...roles.map(({ title, id }) => pin(l10n.t('{0} means {1} in this file', form.name, title), id)),
      pin(l10n.t('{0} is no role in this file', form.name), NO_ROLE),
    ],
  };
}
