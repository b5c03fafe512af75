import { kindOf } from '../languages/languages';
import type { Mention } from '../mentions/findMentions';
import type { Check, CheckContext } from './check';
import { spellOut } from './spellOut';
import type { Draft } from './finding';
import { firstOfKind } from './firstMention';
import { namesIn } from './spelledOut';

/** Acronyms that stand in every dictionary. */
const FAMILIAR = ['CEO'] as const;
/** How sure it must be that the letters mean the role. */
const SURE = 0.8;

/** Reports the first mention of a role by an acronym that the document never gives in full. */
export const acronymNeverSpelledOut: Check = {
  code: 'acronym-never-spelled-out',
  find: (context) => {
    const { reader, options, text, mentions } = context;
    // A comment in code speaks to those who know the code.
    if (kindOf(options.languageId).kind === 'code') return [];
    const isFirst = firstOfKind(reader, ({ form }, reading) => form.casing === 'exact' && reading.kind === 'role');
    const isNamed = namesIn(text);
    return mentions.flatMap((mention): readonly Draft[] => {
      const { form, reading } = mention;
      if (form.casing !== 'exact' || form.languages !== undefined || reading.kind !== 'role' || reading.confidence < SURE) return [];
      const role = reader.glossary.roles.get(reading.role);
      if (role === undefined || (options.familiar ?? FAMILIAR).includes(form.name)) return [];
      if (reader.view.definitionsOf(mention).length > 0 || isNamed(role) || !isFirst(mention)) return [];
      return [draftOf(mention, role.title, context)];
    });
  },
};

function draftOf(mention: Mention, title: string, { text, options: { l10n } }: CheckContext): Draft {
  const { start, end, form } = mention;
  return { start, end, message: l10n.t('{0} is never spelled out in this document. Here it means {1}.', form.name, title), fixes: [spellOut(text, mention, title, l10n)] };
}
