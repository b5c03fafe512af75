import assert from 'node:assert/strict';
import { functionAfter } from '../../../../src/core/mentions/finding/functionOf';

suite('functionAfter', () => {
  const cases: readonly (readonly [rank: string, rest: string, expected: string | undefined])[] = [
    ['VP', ' of Sales', 'Sales'],
    ['VP', ' Sales at Acme', 'Sales'],
    ['SVP', ', Engineering', 'Engineering'],
    ['Chief of Staff', ', Product acts as', 'Product'],
    ['vice president', ' of human resources and IT.', 'human resources and IT'],
    ['vice president', ' for\nbusiness development, with', 'business development'],
    ['vice president', ' of Human Resources Hans Gutsch', 'Human Resources'],
    ['vice president', ' of Sales, Marketing and Support since', 'Sales, Marketing and Support'],
    ['VP', ' of Trust and Safety', 'Trust and Safety'],
    ['VP', ' - R&D', 'R&D'],
    ['director', ' of finance. Sales grew', 'finance'],
    ['director', ' of Finance\n\nSales', 'Finance'],
    ['managing director', ', Investment Banking', 'Investment Banking'],
    ['president', ' of France', undefined],
    ['president', ' of Acme News Service', undefined],
    ['VP', ', Jane Doe', undefined],
    ['VP', ' sales manager', undefined],
    ['VP', ' and Finance Director', undefined],
    ['VP', '-Finance', 'Finance'],
    ['VP', '-led team', undefined],
    ['VP', ' (Finance)', 'Finance'],
    ['president', ' (corporate title)', undefined],
    ['VP', '', undefined],
    ['executive director', ' of public health services, and medical director', 'public health services'],
    ['CEO', ' of Sales', undefined],
  ];
  for (const [rank, rest, expected] of cases) test(`${rank}${JSON.stringify(rest)} → ${String(expected)}`, () => assert.equal(functionAfter(rank + rest, rank.length, rank), expected));
});
