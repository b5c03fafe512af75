/** Roles for pictures: a company with one board, the same under two, and what a hostile file could hold. */
import fc from 'fast-check';
import { indexGlossary, type Glossary } from '../../../src/core/glossary/glossary';
import { parseGlossary } from '../../../src/core/glossary/parse';
import type { Role } from '../../../src/core/glossary/types';

const ROLES = `
roles:
  - { id: ceo, title: Chief Executive Officer, acronyms: [{ text: CEO }], category: c-suite-core, reportsTo: [{ role: board }, { role: supervisory-board, scope: 'two-tier companies, as chair of the management board' }] }
  - { id: coo, title: Chief Operating Officer, acronyms: [{ text: COO }], category: c-suite-core, reportsTo: [{ role: ceo }, { role: president, scope: where a president stands between }] }
  - { id: cfo, title: Chief Financial Officer, acronyms: [{ text: CFO }], category: c-suite-core, reportsTo: [{ role: ceo }, { role: board, line: dotted, scope: through the audit committee }] }
  - { id: president, title: President, category: c-suite-core, reportsTo: [{ role: ceo }] }
  - { id: controller, title: Financial Controller, category: senior-management, reportsTo: [{ role: cfo }] }
  - { id: plant-manager, title: Plant Manager, category: senior-management, reportsTo: [{ role: coo }] }
  - { id: board, title: Board of Directors, acronyms: [{ text: BoD }], category: board, reportsTo: [{ role: owner }] }
  - { id: chair, title: Chair of the Board, category: board, reportsTo: [{ role: board }] }
  - { id: supervisory-board, title: Supervisory Board (Aufsichtsrat), category: board, reportsTo: [{ role: owner }] }
  - { id: management-board, title: Management Board (Vorstand), category: legal-statutory, jurisdiction: 'Germany, Austria; France where chosen', reportsTo: [{ role: supervisory-board }] }
  - { id: owner, title: Owner, category: legal-statutory }
  - { id: observer, title: Board Observer, category: board }
  - { id: treasurer, title: Treasurer, category: senior-management, reportsTo: [{ role: cfo }, { role: ceo, scope: Kenya }] }
`;

export function orgGlossary(): Glossary {
  const { rows, problems } = parseGlossary(ROLES.replaceAll(/\}$/gmu, ', definition: A role., basis: general }'), 'test');
  if (problems.length > 0) throw new Error(problems.map(({ path, reason }) => `${path} ${reason}`).join('\n'));
  return indexGlossary(rows);
}

/** A role as a file that nobody checked could give it. */
export function roleOf(id: string, more: Partial<Role> = {}): Role {
  return { id, title: id, acronyms: [], aliases: [], category: 'c-suite-core', priority: 2, definition: 'A role.', responsibilities: [], measures: [], reportsTo: [], performs: [], confusedWith: [], notes: [], sources: [], basis: 'general', ...more };
}

export function glossaryOf(roles: readonly Role[]): Glossary {
  return indexGlossary({ roles, distinctions: [], forms: [], sources: [] });
}

export const hostileTexts = fc.oneof(
  fc.constantFrom('Chief '.repeat(2_000), 'x'.repeat(10_000), '<script>alert(1)</script>', ']]>&amp;"\'<!--', '\u202eevil\u202c \u05d0\u05d1', '\u0000\u0007\ud800', '\ufffe', 'e\u0301\u0301\u0301\u0301\u0301\u0301', '最高経営責任者', '👩‍👩‍👧', '', ' '),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const scopes = fc.oneof(hostileTexts, fc.constantFrom('Germany', 'two-tier companies', 'some companies', 'Kenya, France where chosen'));
const idAt = (index: number) => (index === 0 ? '__proto__' : `r${index}`);

/** Up to thirty roles that answer to anyone, themselves and unknown ones included. */
export const hostileGlossaries = fc
  .array(
    fc.record({
      title: hostileTexts,
      acronym: fc.option(hostileTexts),
      category: fc.constantFrom('board' as const, 'c-suite-core' as const),
      jurisdiction: fc.option(scopes, { nil: undefined }),
      lines: fc.array(fc.record({ to: fc.nat(31), line: fc.constantFrom('solid' as const, 'dotted' as const), scope: fc.option(scopes, { nil: undefined }) }), { maxLength: 5 }),
    }),
    { maxLength: 30, size: 'max' },
  )
  .map((rows) =>
    rows.map(({ title, acronym, category, jurisdiction, lines }, index) =>
      roleOf(idAt(index), { title, category, jurisdiction, acronyms: acronym === null ? [] : [{ text: acronym, use: 'alias' }], reportsTo: lines.map(({ to, line, scope }) => ({ role: idAt(to), line, scope })) }),
    ),
  )
  .map(glossaryOf);
