import type { Occurrence } from '../mentions/finding/findOccurrences';
import { modifiersOf } from '../mentions/finding/modifiers/modifiers';
import type { Reading } from '../mentions/reading/reading';
import type { L10n } from '../text/l10n';
import type { Check } from './check';
import type { Draft } from './finding';

/** Ids of the roles that lead a board, and of those that lead a company. */
const CHAIRS: ReadonlySet<string> = new Set(['chair-of-the-board', 'executive-chair', 'chair']);
const CHIEFS: ReadonlySet<string> = new Set(['ceo', 'br-diretor-presidente']);

/** Reports one person with both offices, where the rules that the writer named part them: Jane Doe, Chair and CEO. */
export const chairAndCeo: Check = {
  code: 'chair-and-ceo-in-one-person',
  find: ({ occurrences, options, text, read }) => {
    const { code } = options;
    if (code === undefined) return [];
    return occurrences.flatMap((occurrence, index): readonly Draft[] => {
      const next = occurrences[index + 1];
      if (next === undefined || !isOnePerson(text, occurrence, next) || !isPair(read(occurrence), read(next))) return [];
      return [{ start: occurrence.start, end: next.end, message: messageFor(code, options.l10n), fixes: [] }];
    });
  },
};

function isPair(one: Reading, other: Reading): boolean {
  const roles = [one, other].map((reading) => (reading.kind === 'role' ? reading.role : ''));
  return roles.some((role) => CHAIRS.has(role)) && roles.some((role) => CHIEFS.has(role));
}

/** Without an article between them: the chair and the CEO are two. */
const JOINT = /^(?:\s(?:and|&|e)\s(?:(?:group|global)\s)?|\s?[/&]\s?)$/iu;
const NAME = String.raw`\p{Lu}[\p{Ll}\p{M}’'-]{1,30}`;
const NAME_BEFORE = new RegExp(String.raw`${NAME}\s(?:\p{Lu}\.\s|(?:da|de|do|dos|van|von)\s){0,2}(?:\p{Lu}\p{L}?[’'])?${NAME}(?:,|\s[–—-]|\s\(|,?\s(?:our|the|its|their))\s?(?:(?:our|the|its|their)\s)?$`, 'u');
const VERB_BEFORE = /\b(?:is|was|as|became|becomes?|named|appointed|elected|remains?|é|foi|como)\s(?:(?:the|our|its|their|both|her|him|them)\s)?(?:company['’]s\s)?$/iu;
const NAME_AFTER = new RegExp(String.raw`^,?\s${NAME}\s(?:\p{Lu}\.\s)?(?:\p{Lu}\p{L}?[’'])?${NAME}`, 'u');
const TWO_AFTER = /^\s(?:are|were|have|do|roles?|posts?|positions?|offices?|jobs?|titles?|functions?)\b/iu;
const PARTED_BEFORE = /\b(?:separat\w{0,6}|split\w{0,4}|between|neither|not|nor|roles?|offices?|positions?|posts?)\b[^.;]{0,40}$/iu;
const REACH = 90;

function isOnePerson(text: string, one: Occurrence, other: Occurrence): boolean {
  if (!JOINT.test(text.slice(one.end, other.start)) || isPlural(text, one) || isPlural(text, other)) return false;
  const before = text.slice(Math.max(0, one.start - REACH), one.start).replace(/\s+/gu, ' ');
  const after = text.slice(other.end, other.end + REACH).replace(/\s+/gu, ' ');
  if (PARTED_BEFORE.test(before) || TWO_AFTER.test(after) || isPast(text, one)) return false;
  return NAME_BEFORE.test(before) || VERB_BEFORE.test(before) || NAME_AFTER.test(after);
}

function isPlural(text: string, { start, end, form }: Occurrence): boolean {
  return form.text !== form.name && /(?:s|men|women)$/u.test(text.slice(start, end));
}

function isPast(text: string, { start, end }: Occurrence): boolean {
  return modifiersOf(text, start, end).some(({ kind }) => kind === 'former' || kind === 'honorary' || kind === 'vice' || kind === 'deputy');
}

function messageFor(code: 'uk' | 'br', l10n: L10n): string {
  return code === 'uk'
    ? l10n.t('One person is both chair and chief executive here. The UK Corporate Governance Code asks for two.')
    : l10n.t('One person is both chair and chief executive here. Brazilian law forbids that in listed companies.');
}
