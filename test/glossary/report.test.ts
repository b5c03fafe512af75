import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { bundledRows } from './bundledRows';

const { roles, distinctions, forms, sources } = bundledRows;
const ofBasis = (basis: string) => roles.filter((role) => role.basis === basis).length;

describe('the README', () => {
  const lines = readFileSync('README.md', 'utf8').split('\n');
  const rows: readonly (readonly [string, number | string])[] = [
    ['Roles', roles.length],
    ['of them sourced, partly sourced, general knowledge', `${ofBasis('sourced')}, ${ofBasis('mixed')}, ${ofBasis('general')}`],
    ['Written distinctions', distinctions.length],
    ['Ambiguous forms', forms.length],
    ['Sources', sources.length],
    ['Languages with equivalents', new Set(roles.flatMap(({ equivalents }) => Object.keys(equivalents ?? {}))).size],
  ];
  for (const [what, count] of rows) it(`counts ${what} as the glossary report does`, () => assert.ok(lines.includes(`| ${what} | ${count} |`), `expected | ${what} | ${count} |`));
});
