import type { Severity } from './finding';

/** How much a writer wants to be told. */
export const PROFILES = ['off', 'gentle', 'thorough'] as const;
export type Profile = (typeof PROFILES)[number];

interface CodeRow {
  /** The first profile in which it is on; those after it have it too. */
  readonly from: Exclude<Profile, 'off'>;
  readonly severity: Severity;
  /** Where the documentation explains it: the fragment of an address. */
  readonly anchor: string;
}

/** What may be found. Gentle says what is wrong to any reader, thorough also what a careful editor would ask. */
export const CODES = {
  'misspelt-title': { from: 'gentle', severity: 'warning', anchor: 'misspelt-title' },
  'wrong-expansion': { from: 'gentle', severity: 'warning', anchor: 'wrong-expansion' },
  'acronym-for-two-roles': { from: 'gentle', severity: 'warning', anchor: 'acronym-for-two-roles' },
  'false-friend': { from: 'gentle', severity: 'information', anchor: 'false-friend' },
  'chair-and-ceo-in-one-person': { from: 'gentle', severity: 'information', anchor: 'chair-and-ceo-in-one-person' },
  'undecided-acronym': { from: 'thorough', severity: 'information', anchor: 'undecided-acronym' },
  'acronym-never-spelled-out': { from: 'thorough', severity: 'hint', anchor: 'acronym-never-spelled-out' },
  'mixed-title-variants': { from: 'thorough', severity: 'hint', anchor: 'mixed-title-variants' },
} as const satisfies Readonly<Record<string, CodeRow>>;

export type Code = keyof typeof CODES;

export function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}

export function isOn(code: Code, profile: Profile): boolean {
  return PROFILES.indexOf(profile) >= PROFILES.indexOf(CODES[code].from);
}
