import assert from 'node:assert/strict';
import { readOwnGlossary } from '../../../../../src/core/glossary/own/reading/readOwnGlossary';
import type { L10n } from '../../../../../src/core/text/l10n';
import { english } from '../../../../helpers/glossary';

/** A language in which every message begins with a sign. */
const other: L10n = { t: (message, ...values) => english.t(`§${message}`, ...values) };

/** Every kind of mistake that the schema finds, in JSON, which is YAML too. */
const CASES: readonly (readonly [row: object, reason: string])[] = [
  [{ roles: [{ id: 'Chief Of Staff' }] }, 'id must be lower-case words joined by hyphens, such as chief-of-staff'],
  [{ roles: [{ id: 7 }] }, 'id must be text'],
  [{ roles: [{ id: 'x'.repeat(61) }] }, 'id must be at most 60 characters'],
  [{ roles: [{ title: 'Chief' }] }, 'id is missing'],
  [{ roles: [{ id: 'a', title: '' }] }, 'title must not be empty'],
  [{ roles: [{ id: 'a', title: ['x'] }] }, 'title must be text'],
  [{ roles: [{ id: 'a', definition: 'x'.repeat(1_201) }] }, 'definition must be at most 1200 characters'],
  [{ roles: [{ id: 'a', aliases: 'chief' }] }, 'aliases must be a list'],
  [{ roles: [{ id: 'a', aliases: ['chief'] }] }, 'aliases[0] must have keys and values'],
  [{ roles: [{ id: 'a', aliases: [{ text: 'x', use: 'other' }] }] }, 'aliases[0].use must be one of alias, variant, avoid, false-friend'],
  [{ roles: [{ id: 'a', confusedWith: Array.from({ length: 61 }, () => 'b') }] }, 'confusedWith must have at most 60 items'],
  [{ roles: [{ id: 'a', category: 'boss' }] }, 'category must be one of board, c-suite-core, c-suite-functional, senior-management, head-of, legal-statutory, variant'],
  [{ roles: [{ id: 'a', priority: 9 }] }, 'priority must be one of 1, 2, 3'],
  [{ roles: [{ id: 'a', hide: 'yes' }] }, 'hide must be true or false'],
  [{ roles: [{ id: 'a', colour: 'red' }] }, 'colour is not known here'],
  [{ roles: [{ id: 'a', codes: { x: '1' } }] }, 'codes.x must be one of soc, isco, smf, wikidata'],
  [{ distinctions: [{ id: 'a', roles: ['ceo'] }] }, 'roles must have at least 2 items'],
  [{ forms: [{ form: 'A', senses: [{ role: 'ceo', weight: 'always' }] }] }, 'senses[0].weight must be one of usual, common, rare'],
  [{ sources: [{ id: 'a', url: 'example' }] }, 'url must be a full address that begins with https://'],
  [{ sources: [{ id: 'a', url: 'http://example.org' }] }, 'url must be a full address that begins with https://'],
  [{ sources: [{ id: 'a', tier: 'D' }] }, 'tier must be one of A, B, C'],
  [{ sources: [{ id: 'a', read: 'lately' }] }, 'read must be a year'],
  [{ sources: [{ id: 'a', read: 1066 }] }, 'read must be a year'],
  [{ sources: [{ id: 'a', read: 2020.5 }] }, 'read must be a year'],
  [{ meanings: [{ form: 'A', means: 7, in: '**' }] }, 'means must be the id of a role, or none'],
  [{ meanings: [{ form: 'A', means: 'none', in: '*.md' }] }, 'in must be a file, a folder followed by /**, or ** for every file'],
  [{ meanings: [{ form: 'A', means: 'none', in: '../a.md' }] }, 'in must be a path below the folder of this file, with / between its parts'],
];

const problems = (row: object, l10n: L10n) => readOwnGlossary(JSON.stringify(row), 'own.roles.json', l10n).problems.map(({ path, reason }) => `${path.replace(/^\w+\[\d+\]\./u, '')} ${reason}`);

suite('What the schema wants', () => {
  for (const [row, reason] of CASES) {
    test(`is said in the reader's language: ${reason}`, () => {
      assert.ok(problems(row, english).includes(reason), problems(row, english).join('\n'));
      for (const problem of problems(row, other)) assert.match(problem, / §/u);
    });
  }
});
