import { oneLine } from '../../../text/markdown';

/** What a piece of text says of a role: as much as can be told, to be corrected by the writer. */
export interface SelectedRole {
  readonly title?: string;
  readonly acronym?: string;
  readonly definition?: string;
}

/** Longer text is no name, and not looked into. */
const MOST_TEXT = 1_500;
const MOST_NAME = 120;

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}&./-]{0,9}$/u;
/** A name, another one in brackets, and what is said of it. */
const BOTH = /^([^()]+?) ?\(([^()]+)\)(?: ?[:–—-] (.+))?$/u;
const ONE = /^([^:–—]+?)(?: ?[:–—]| -) (.+)$/u;

/** Reads `Chief Happiness Officer (CHO): keeps spirits up`, either name first, or any part of it, in plain text or Markdown. */
export function selectedRole(text: string): SelectedRole {
  if (text.length > MOST_TEXT) return {};
  const line = oneLine(text).replace(/[*_`“”„"]/gu, '').replace(/^[-+•#>\s|]+/u, '').replace(/[\s|,;]+$/u, '').trim();
  const [, first, second, said] = BOTH.exec(line) ?? [];
  if (first !== undefined && second !== undefined) return named(ACRONYM.test(first) && !ACRONYM.test(second) ? [second, first] : [first, second], said);
  const [, name, definition] = ONE.exec(line) ?? [];
  return named([name ?? line], name === undefined ? undefined : definition);
}

function named([first = '', second]: readonly string[], definition: string | undefined): SelectedRole {
  const title = first.trim();
  const said = definition === undefined ? {} : { definition: definition.trim() };
  if (title === '' || title.length > MOST_NAME) return {};
  if (second === undefined) return ACRONYM.test(title) ? { acronym: title, ...said } : { title, ...said };
  // What is in brackets may be anything: a country, an aside.
  return ACRONYM.test(second.trim()) ? { title, acronym: second.trim(), ...said } : { title, ...said };
}
