/**
 * The seed text, a machine-translated page about CEO and COO, makes 34 claims. Each stands in the glossary in the form
 * that survives checking: as a fact, hedged, or as the mistake it is. Here is where each is found.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Distinction, Role, Statement } from '../../src/core/glossary/types';
import { bundledRows } from './bundledRows';

function role(id: string): Role {
  const found = bundledRows.roles.find((row) => row.id === id);
  assert.ok(found !== undefined, `no role ${id}`);
  return found;
}

function distinction(id: string): Distinction {
  const found = bundledRows.distinctions.find((row) => row.id === id);
  assert.ok(found !== undefined, `no distinction ${id}`);
  return found;
}

const says = (statements: readonly Statement[], pattern: RegExp) => statements.some(({ text }) => pattern.test(text));
const noteOf = (id: string, pattern: RegExp) => says(role(id).notes, pattern);
const together = (pattern: RegExp) => says(distinction('ceo-vs-coo').together, pattern);
const trapOf = (id: string, pattern: RegExp) => pattern.test(distinction(id).trap?.text ?? '');
const avoids = (id: string, name: string) => role(id).aliases.some(({ text, use }) => text === name && use === 'avoid');
const expands = (id: string, acronym: string, title: string) => role(id).title === title && role(id).acronyms[0]?.text === acronym;
const variant = (id: string, name: string) => role(id).aliases.some(({ text, use }) => text === name && use === 'variant');

interface Claim {
  readonly id: string;
  /** Where a reader finds it. */
  readonly where: string;
  readonly stands: () => boolean;
}

const CLAIMS: readonly Claim[] = [
  { id: 'S01', where: 'ceo-vs-coo / together', stands: () => together(/Both matter a great deal to how a company fares/) },
  { id: 'S02', where: 'ceo / notes', stands: () => noteOf('ceo', /highest-ranking executive, not the top of the whole structure: the board/) },
  { id: 'S03', where: 'coo / profile scope, with the hedge in notes', stands: () => /inside the company/.test(role('coo').profile?.scope?.text ?? '') && noteOf('coo', /Scope differs widely from company to company/) },
  { id: 'S04', where: 'ceo / notes', stands: () => noteOf('ceo', /Growth is one of the outcomes a CEO answers for/) },
  { id: 'S05', where: 'coo / responsibilities', stands: () => role('coo').responsibilities.some((text) => /put processes in place and adapt them/.test(text)) },
  { id: 'S06', where: 'coo / notes', stands: () => noteOf('coo', /^Commonly second in command.*Many companies have no COO/) },
  { id: 'S07', where: 'ceo-vs-coo / together', stands: () => together(/The two work closely together/) },
  { id: 'S08', where: 'ceo-vs-coo / together', stands: () => together(/CEO needs to be sure that the COO shares the vision/) },
  { id: 'S09', where: 'ceo-vs-coo / together', stands: () => together(/COO is not campaigning for the top job.*heir/) },
  { id: 'S10', where: 'ceo-vs-coo / together', stands: () => together(/CEO needs to be sure that the COO can do the job/) },
  { id: 'S11', where: 'ceo-vs-coo / together', stands: () => together(/CEO will supply what the job takes/) },
  { id: 'S12', where: 'ceo-vs-coo / together', stands: () => together(/CEO will put no obstacles in the way/) },
  { id: 'S13', where: 'ceo-vs-coo / together', stands: () => together(/CEO will not stand in the way of the COO's later career/) },
  {
    id: 'S14',
    where: 'ceo / aliases to avoid, ceo-vs-coo / trap, executive-director-board / notes',
    stands: () => avoids('ceo', 'executive director') && trapOf('ceo-vs-coo', /executive director is not another word for CEO/) && noteOf('executive-director-board', /not another word for CEO/),
  },
  { id: 'S15', where: 'ceo / notes', stands: () => noteOf('ceo', /The board chooses the CEO, oversees the work and may end the appointment; in a two-tier company the supervisory board/) },
  {
    id: 'S16',
    where: 'ceo / names: the acronym is no alternative to itself',
    stands: () => ![role('ceo').title, ...role('ceo').aliases.map(({ text }) => text)].includes('CEO') && !/\bCEO\b/.test(role('ceo').definition),
  },
  { id: 'S17', where: 'ceo / notes', stands: () => noteOf('ceo', /Usually an employee and officer, but not always/) },
  { id: 'S18', where: 'coo / aliases to avoid, ceo-vs-coo / trap', stands: () => avoids('coo', 'director of operations') && trapOf('ceo-vs-coo', /Director of operations.*not other words for COO/) },
  { id: 'S19', where: 'coo / reportsTo', stands: () => role('coo').reportsTo[0]?.role === 'ceo' && role('coo').reportsTo[0]?.line === 'solid' },
  { id: 'S20', where: 'coo / notes', stands: () => noteOf('coo', /Administration is often part of the remit, but may lie with a chief administrative officer/) },
  { id: 'S21', where: 'coo / aliases to avoid, operations-manager / notes', stands: () => avoids('coo', 'operations manager') && noteOf('operations-manager', /say operations manager where COO is meant/) },
  { id: 'S22', where: 'coo / notes', stands: () => noteOf('coo', /exists under many titles.*matters greatly to the fortunes of a company, whatever the title/) },
  { id: 'S23', where: 'coo / notes', stands: () => noteOf('coo', /main objective is delivery.*slip of translation/) },
  { id: 'S24', where: 'ceo-vs-coo / together', stands: () => together(/Long-term goals need both direction and delivery.*two people are not required/) },
  {
    id: 'S25',
    where: 'coo / notes, with the year and the counts',
    stands: () => {
      const note = role('coo').notes.find(({ text }) => /airlines and car making/.test(text));
      return note?.scope?.includes('2006') === true && ['48%', '36%', '39.6%', '36.4%'].every((share) => noteOf('coo', new RegExp(`^${share.replace('.', '\\.')} .*\\b20\\d\\d\\.$`)));
    },
  },
  { id: 'S26', where: 'coo / notes', stands: () => noteOf('coo', /fast-moving markets such as high technology/) },
  { id: 'S27', where: 'cfo / notes', stands: () => noteOf('cfo', /customary three at the top.*principal executive and the principal financial officer.*COO is optional/) },
  { id: 'S28', where: 'ceo / title', stands: () => expands('ceo', 'CEO', 'Chief Executive Officer') },
  { id: 'S29', where: 'coo / title and variant', stands: () => expands('coo', 'COO', 'Chief Operating Officer') && variant('coo', 'chief operations officer') },
  { id: 'S30', where: 'cfo / title and variant', stands: () => expands('cfo', 'CFO', 'Chief Financial Officer') && variant('cfo', 'chief finance officer') },
  { id: 'S31', where: 'ceo-vs-coo / together', stands: () => together(/rests on trust and understanding on both sides/) },
  // A question whose dangers are named nowhere in the seed text, lost in translation: the statement on trust stands for it.
  { id: 'S32', where: 'ceo-vs-coo / together, the statement on trust', stands: () => together(/rests on trust and understanding on both sides/) },
  { id: 'S33', where: 'ceo-vs-coo / together', stands: () => together(/In interviews with COOs and their CEOs, Bennett and Miles.*a shared vision/) },
  { id: 'S34', where: 'ceo-vs-coo / together', stands: () => together(/both able to do their work without obstacles/) },
];

describe('the claims of the seed text', () => {
  it('are 34, from S01 to S34', () => {
    assert.deepEqual(CLAIMS.map(({ id }) => id), Array.from({ length: 34 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`));
  });

  for (const { id, where, stands } of CLAIMS) it(`${id} stands in ${where}`, () => assert.ok(stands(), `the statement of ${id} is gone`));
});
