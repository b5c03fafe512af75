import assert from 'node:assert/strict';
import { compareRoles } from '../src/core/compare/compareRoles';
import { comparisonCsv } from '../src/core/compare/comparisonCsv';
import { categoryLabels, dimensionLabels } from '../src/core/compare/labels';
import { indexGlossary } from '../src/core/glossary/glossary';
import { LANGUAGES } from '../src/core/glossary/vocabulary';
import type { Rows, Sense } from '../src/core/glossary/types';
import { renderHover, type HoverContext } from '../src/core/hover/renderHover';
import { styleLabels } from '../src/core/insert/styles';
import type { Mention } from '../src/core/mentions/findMentions';
import type { Reading, Reason } from '../src/core/mentions/reading/reading';
import { describeOrg } from '../src/core/org/describeOrg';
import { orgGraph } from '../src/core/org/orgGraph';
import { orgWords } from '../src/core/org/orgWords';
import { renderRolePage } from '../src/core/page/renderRolePage';
import type { L10n } from '../src/core/text/l10n';
import { check, glossary as checked } from './core/checks/fixture';
import { bundledRows } from './glossary/bundledRows';

/** Fields that a reader never sees as they are: ids, addresses, words of the schema. */
const HIDDEN = new Set(['id', 'role', 'roles', 'sources', 'category', 'basis', 'weight', 'use', 'url', 'confusedWith', 'kind', 'grade', 'languages', 'number', 'line', 'date', 'accessed']);

/** Latin letters become Cyrillic ones: whatever is still Latin on a screen came from neither the glossary nor a message. */
const cyrillic = (text: string): string => text.replace(/[A-Za-z]/gu, (letter) => String.fromCodePoint((letter < 'a' ? 0x410 : 0x430 - 6 - 26) + letter.charCodeAt(0) - 65));

const pseudo: L10n = { t: (message, ...values) => cyrillic(message.replace(/\{\d\}/gu, (slot) => slot)).replace(/\{(\d)\}/gu, (_, index: string) => values[Number(index)] ?? '') };

function translated(value: unknown): unknown {
  if (typeof value === 'string') return cyrillic(value);
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, HIDDEN.has(key) ? each : translated(each)]));
}

/** The bundled glossary, with not a Latin letter to be seen in it. */
const glossary = indexGlossary(Object.fromEntries(Object.entries(bundledRows).map(([key, rows]) => [key, translated(rows)])) as unknown as Rows);
const roles = [...glossary.roles.values()];

/** Latin words left, other than addresses, ids, tags of languages and marks of the markup. */
function untold(text: string): readonly string[] {
  const words = text.replace(/\]\([^)]*\)/gu, ']').replace(/<[^>]*>|https?:\S+|[a-z]+-[a-z-]+/gu, ' ').match(/[A-Za-z]{2,}/gu) ?? [];
  return words.filter((word) => !LANGUAGES.some((language) => language === word));
}

const hoverOf = (reading: Reading, more: Partial<HoverContext> = {}): string =>
  renderHover({ start: 0, end: 3, reading } as Mention, { glossary, nearby: [], written: 'ЦСО', lineOf: () => 12, l10n: pseudo, ...more }) ?? '';

const REASONS: readonly Reason[] = [
  { kind: 'pinned', where: '**' },
  { kind: 'pinned', where: '*.мд' },
  { kind: 'defined', longForm: 'Цхиеф', at: 3 },
  { kind: 'named', title: 'Цхиеф' },
  { kind: 'cues', words: ['а', 'б', 'в'] },
  { kind: 'company' },
  { kind: 'usual' },
];

suite('A language of which nobody wrote a word', () => {
  test('is told from a word that slipped through', () => {
    assert.deepEqual(untold(pseudo.t('Nothing is left: {0}', 'Цхиеф')), []);
    assert.deepEqual(untold('[слово](command:ids?x) or <b>'), ['or']);
  });

  test('reaches every word of a hover', () => {
    for (const { id } of roles) {
      const others: readonly Sense[] = glossary.rows.forms[0]?.senses ?? [];
      const nearby = roles.slice(0, 3).map((role) => ({ start: 9, end: 12, reading: { kind: 'role', role: role.id, confidence: 1, because: [], others: [] } }) as unknown as Mention);
      assert.deepEqual(untold(hoverOf({ kind: 'role', role: id, confidence: 1, because: REASONS, others }, { nearby })), [], id);
    }
    for (const { senses, form } of glossary.rows.forms) assert.deepEqual(untold(hoverOf({ kind: 'undecided', confidence: 0, because: [], candidates: senses })), [], form);
    assert.deepEqual(untold(hoverOf({ kind: 'unlisted', title: 'Цхиеф', confidence: 1, because: REASONS, others: [] })), []);
  });

  test('reaches every word of a role’s page', () => {
    for (const role of roles) assert.deepEqual(untold(renderRolePage(glossary, role, pseudo)), [], role.id);
  });

  test('reaches every word of a comparison, of the reporting lines and of the lists', () => {
    for (const { roles: ids } of glossary.rows.distinctions) {
      const comparison = compareRoles(glossary, ids);
      assert.deepEqual(untold(comparisonCsv(comparison, pseudo)), [], ids.join(' '));
      const graph = orgGraph(glossary, ids);
      const sentences = describeOrg(graph, glossary, pseudo);
      assert.deepEqual(untold([...sentences, ...Object.values(orgWords(graph, sentences, pseudo)).flatMap((each: unknown) => (typeof each === 'string' ? [each] : Object.values(each as object)))].join('\n')), [], ids.join(' '));
    }
    for (const labels of [dimensionLabels(pseudo), categoryLabels(pseudo), styleLabels(pseudo)]) assert.deepEqual(untold(Object.values(labels).join('\n')), []);
  });

  test('reaches every word of a finding and its fixes', () => {
    const text = 'The Cheif Executive Officer and the CFO met.\n\nThe COO (Chief Operation Officer) and our general director (CEO) agreed.\n\nThe Chief Revenue Officer (CRO) sells.\n\nThe Chief Risk Officer (CRO) doubts.\n\nJane Doe, Chairman and CEO, asked the CPO.\n\nA chief technical officer is no chief technology officer.';
    const own = new Set([text, ...[...checked.roles.values()].map(({ title }) => title), 'word for word'].join(' ').toLowerCase().match(/[a-z]{2,}/gu));
    const findings = check(text, { l10n: pseudo, code: 'uk' });
    assert.ok(findings.length > 6);
    for (const { message, fixes } of findings) assert.deepEqual([message, ...fixes.map(({ title }) => title)].flatMap(untold).filter((word) => !own.has(word.toLowerCase())), [], message);
  });
});
