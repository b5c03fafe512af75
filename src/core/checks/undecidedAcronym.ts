import type { Role } from '../glossary/types';
import { NO_ROLE } from '../mentions/pins';
import type { Mention } from '../mentions/findMentions';
import type { Check, CheckContext } from './check';
import type { Draft, Fix } from './finding';
import { firstOfKind } from './firstMention';
import { spellOut } from './spellOut';

/** How many meanings are offered: more are no choice. */
const MOST_OFFERED = 4;

/** Reports the first mention of an acronym that may mean several roles, where nothing in the text says which. */
export const undecidedAcronym: Check = {
  code: 'undecided-acronym',
  find: (context) => {
    const { mentions, reader } = context;
    const isFirst = firstOfKind(reader, ({ form }, reading) => form.casing === 'exact' && reading.kind === 'undecided');
    return mentions.flatMap((mention): readonly Draft[] => {
      const { form, reading } = mention;
      if (form.casing !== 'exact' || form.languages !== undefined || reading.kind !== 'undecided') return [];
      const roles = reading.candidates.flatMap((sense) => ('role' in sense ? (reader.glossary.roles.get(sense.role) ?? []) : []));
      return roles.length < 2 || !isFirst(mention) ? [] : [draftOf(mention, roles, context)];
    });
  },
};

function draftOf(mention: Mention, roles: readonly Role[], { text, options: { l10n } }: CheckContext): Draft {
  const { start, end, form } = mention;
  const offered = roles.slice(0, MOST_OFFERED);
  const pin = (title: string, means: string): Fix => ({ title, kind: 'quickfix', safe: false, pin: { form: form.name, means } });
  return {
    start,
    end,
    message: l10n.t('{0} may mean {1} or {2}, and nothing here says which. Spell it out.', form.name, offered.slice(0, -1).map(({ title }) => title).join(', '), offered.at(-1)?.title ?? ''),
    fixes: [
      ...offered.map(({ title }) => ({ ...spellOut(text, mention, title, l10n), safe: false })),
      ...offered.map(({ title, id }) => pin(l10n.t('{0} means {1} in this file', form.name, title), id)),
      pin(l10n.t('{0} is no role in this file', form.name), NO_ROLE),
    ],
  };
}
