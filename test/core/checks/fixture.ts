import { checkDocument } from '../../../src/core/checks/checkDocument';
import type { CheckOptions } from '../../../src/core/checks/check';
import type { Code } from '../../../src/core/checks/codes';
import type { Finding } from '../../../src/core/checks/finding';
import { indexGlossary, type Glossary } from '../../../src/core/glossary/glossary';
import { parseGlossary } from '../../../src/core/glossary/parse';
import { readerOf } from '../../../src/core/mentions/reader';
import { english } from '../../helpers/glossary';

interface RoleLine {
  readonly id: string;
  readonly title: string;
  readonly acronym?: string;
  readonly aliases?: string;
}

const ROLES: readonly RoleLine[] = [
  { id: 'ceo', title: 'Chief Executive Officer', acronym: 'CEO', aliases: '{ text: chief executive }, { text: executive director, scope: head of a nonprofit, use: avoid }, { text: general director, scope: word for word, use: false-friend }' },
  { id: 'coo', title: 'Chief Operating Officer', acronym: 'COO', aliases: '{ text: chief operations officer, use: variant }, { text: operations manager, scope: a line manager, use: avoid }' },
  { id: 'cfo', title: 'Chief Financial Officer', acronym: 'CFO', aliases: '{ text: chief finance officer, use: variant }' },
  { id: 'cto', title: 'Chief Technology Officer', acronym: 'CTO', aliases: '{ text: chief technical officer, use: variant }' },
  { id: 'cio', title: 'Chief Information Officer', acronym: 'CIO' },
  { id: 'cmo', title: 'Chief Marketing Officer', acronym: 'CMO' },
  { id: 'chro', title: 'Chief Human Resources Officer', acronym: 'CHRO', aliases: '{ text: chief HR officer, use: variant }' },
  { id: 'cpo-procurement', title: 'Chief Procurement Officer', acronym: 'CPO', aliases: '{ text: chief purchasing officer, use: variant }' },
  { id: 'cpo-privacy', title: 'Chief Privacy Officer', acronym: 'CPO', aliases: '{ text: chief privacy and data officer, use: variant }' },
  { id: 'cro-revenue', title: 'Chief Revenue Officer', acronym: 'CRO' },
  { id: 'cro-risk', title: 'Chief Risk Officer', acronym: 'CRO' },
  { id: 'cso-strategy', title: 'Chief Strategy Officer', acronym: 'CSO' },
  { id: 'cso-security', title: 'Chief Security Officer', acronym: 'CSO' },
  { id: 'cdo', title: 'Chief Data Officer', acronym: 'CDO' },
  { id: 'cco', title: 'Chief Communications Officer', acronym: 'CCO' },
  { id: 'cmio', title: 'Chief Medical Informatics Officer' },
  { id: 'chair-of-the-board', title: 'Chair of the Board', aliases: '{ text: chair }, { text: chairman, use: variant, plural: chairmen }, { text: president of the board, scope: word for word, use: avoid }' },
  { id: 'executive-chair', title: 'Executive Chair', aliases: '{ text: executive chairman, plural: executive chairmen }' },
  { id: 'non-executive-director', title: 'Non-Executive Director', acronym: 'NED', aliases: '{ text: nonexecutive director, use: variant }' },
  { id: 'board-of-directors', title: 'Board of Directors' },
  { id: 'vice-president', title: 'Vice President', acronym: 'VP' },
  { id: 'svp', title: 'Senior Vice President', acronym: 'SVP' },
  { id: 'managing-director', title: 'Managing Director', acronym: 'MD' },
  { id: 'general-manager', title: 'General Manager', acronym: 'GM' },
  { id: 'chief-of-staff', title: 'Chief of Staff', acronym: 'CoS' },
  { id: 'company-secretary', title: 'Company Secretary' },
  { id: 'gc', title: 'General Counsel', acronym: 'GC' },
];

const EQUIVALENTS: Readonly<Record<string, string>> = {
  'board-of-directors': '{ de: [{ text: Vorstand, scope: the management board, use: false-friend }] }',
  'vice-president': '{ pt: [{ text: vice-presidente }], es: [{ text: vicepresidente }] }',
};

const FORMS = `
forms:
  - form: CRO
    senses:
      - { role: cro-revenue, weight: usual, cues: [sales, pipeline, bookings, quota] }
      - { role: cro-risk, weight: usual, cues: [bank, limits, capital, appetite] }
      - { meaning: contract research organisation, weight: usual, cues: [clinical trial, sponsor, protocol, sites] }
    basis: general
  - form: CSO
    senses:
      - { role: cso-strategy, weight: usual, cues: [strategy, planning] }
      - { role: cso-security, weight: usual, cues: [guards, premises, intruder] }
      - { meaning: civil society organisation, weight: rare, cues: [grassroots, advocacy, charities] }
    basis: general
  - form: CPO
    senses:
      - { role: cpo-procurement, weight: usual, cues: [suppliers, tenders] }
      - { role: cpo-privacy, weight: usual, cues: [consent, personal data] }
    basis: general
`;

function rowOf({ id, title, acronym, aliases = '' }: RoleLine): string {
  const equivalents = EQUIVALENTS[id];
  return [
    `  - id: ${id}`,
    `    title: ${title}`,
    `    acronyms: [${acronym === undefined ? '' : `{ text: ${acronym} }`}]`,
    `    aliases: [${aliases}]`,
    ...(equivalents === undefined ? [] : [`    equivalents: ${equivalents}`]),
    '    category: c-suite-core\n    definition: Leads a part of the organisation.\n    basis: general',
  ].join('\n');
}

function build(): Glossary {
  const { rows, problems } = parseGlossary(`roles:\n${ROLES.map(rowOf).join('\n')}\n${FORMS}`, 'test');
  if (problems.length > 0) throw new Error(problems.map(({ path, reason }) => `${path} ${reason}`).join('\n'));
  return indexGlossary(rows);
}

/** A glossary of the tests' own, with what the checks look for. */
export const glossary = build();

export const OPTIONS: CheckOptions = { profile: 'thorough', languageId: 'markdown', l10n: english };

export function check(text: string, options: Partial<CheckOptions> = {}): readonly Finding[] {
  const all = { ...OPTIONS, ...options };
  return checkDocument(readerOf(glossary, { text, languageId: all.languageId }), all);
}

/** What a check marks in a text. */
export function marked(code: Code, text: string, options: Partial<CheckOptions> = {}): readonly string[] {
  return check(text, options).filter((finding) => finding.code === code).map(({ start, end }) => text.slice(start, end));
}

/** The text after a fix; the first one of the first finding unless another is asked for. */
export function fixed(code: Code, text: string, options: Partial<CheckOptions> = {}, number = 0): string {
  const fix = check(text, options).find((finding) => finding.code === code)?.fixes[number];
  return fix === undefined || !('edits' in fix) ? text : edited(text, fix.edits);
}

export function edited(text: string, edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]): string {
  return [...edits].sort((one, other) => other.start - one.start).reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
}

/** One test a text: what is marked in it, or nothing. */
export function cases(code: Code, options: Partial<CheckOptions>, yes: readonly (readonly [text: string, ...marks: string[]])[], no: readonly string[], same: (found: readonly string[], wanted: readonly string[]) => void): void {
  for (const [text, ...marks] of yes) test(`marks ${JSON.stringify(marks)} in ${JSON.stringify(text)}`, () => same(marked(code, text, options), marks));
  for (const text of no) test(`marks nothing in ${JSON.stringify(text)}`, () => same(marked(code, text, options), []));
}
