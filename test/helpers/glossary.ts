import { indexGlossary, type Glossary } from '../../src/core/glossary/glossary';
import { parseGlossary } from '../../src/core/glossary/parse';

/** A small glossary of the tests' own: what the core does must not hang on what the bundled one says. */
const TEXT = `
roles:
  - id: ceo
    title: Chief Executive Officer
    acronyms: [{ text: CEO }]
    aliases: [{ text: chief executive }]
    category: c-suite-core
    definition: Leads the whole organisation for the board.
    responsibilities: [set the direction, choose the team]
    measures: [value, growth]
    confusedWith: [chair, coo]
    sources: [law]
    basis: sourced
  - id: coo
    title: Chief Operating Officer
    acronyms: [{ text: COO }]
    aliases:
      - { text: chief operations officer, use: variant }
      - { text: director of operations, use: false-friend }
    category: c-suite-core
    definition: Runs the operations that deliver the plan.
    reportsTo: [{ role: ceo }]
    profile:
      horizon: { text: a quarter to a year, basis: general }
    confusedWith: [ceo]
    basis: mixed
  - id: chair
    title: Chair of the Board
    aliases: [{ text: chair }]
    category: board
    definition: Leads the board and its meetings.
    confusedWith: [ceo]
    basis: general
  - id: chief-of-staff
    title: Chief of Staff
    acronyms: [{ text: CoS }]
    category: senior-management
    definition: Prepares and follows through for one executive.
    basis: general
  - id: cso-security
    title: Chief Security Officer
    acronyms: [{ text: CSO }]
    category: c-suite-functional
    definition: Protects people, premises and assets.
    basis: general
  - id: cso-strategy
    title: Chief Strategy Officer
    acronyms: [{ text: CSO }]
    category: c-suite-functional
    definition: Helps to form and follow the strategy.
    basis: general
distinctions:
  - id: ceo-vs-coo
    roles: [ceo, coo]
    headline: The CEO answers to the board; the COO answers to the CEO.
    dimensions:
      - dimension: accountable-to
        values: { ceo: the board, coo: the CEO }
        sources: [law]
        basis: sourced
      - dimension: focus
        values: { ceo: outside and inside }
        basis: general
    together: [{ text: They need to trust each other., basis: general }]
    trap: { text: Not every company has a COO., sources: [study], basis: sourced }
forms:
  - form: CEO
    senses:
      - { role: ceo, weight: usual }
      - { meaning: chief electoral officer, weight: rare }
    basis: general
  - form: CSO
    senses:
      - { role: cso-security, weight: common }
      - { role: cso-strategy, weight: common }
      - { meaning: civil society organisation, weight: usual }
    basis: general
sources:
  - { id: law, title: An act, url: 'https://example.org/act', tier: A, read: 2026, supports: that the board appoints }
  - { id: study, title: A study, tier: B, supports: that some have none }
`;

export function testGlossary(): Glossary {
  const { rows, problems } = parseGlossary(TEXT, 'test');
  if (problems.length > 0) throw new Error(problems.map(({ path, reason }) => `${path} ${reason}`).join('\n'));
  return indexGlossary(rows);
}

/** Messages in English, as they stand in the source. */
export const english = { t: (message: string, ...values: string[]) => message.replace(/\{(\d)\}/gu, (_, index: string) => values[Number(index)] ?? '') };
