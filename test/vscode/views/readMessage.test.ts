import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CATEGORIES } from '../../../src/core/glossary/vocabulary';
import { readMessage } from '../../../src/vscode/views/readMessage';
import { FORMATS, TABS, type FromPanel } from '../../../src/webview/protocol';

type Messages = { readonly [Type in FromPanel['type']]: fc.Arbitrary<Extract<FromPanel, { type: Type }>> };

const id = fc.oneof(fc.constantFrom('ceo', 'chief-of-staff', '__proto__'), fc.string({ maxLength: 200 }));
const of = <Type extends string>(type: Type) => fc.constant(type);

/** All that the protocol allows, a kind of message a line: the types make sure that none is left out. */
const HONEST: Messages = {
  tab: fc.record({ type: of('tab'), tab: fc.constantFrom(...TABS) }),
  compare: fc.record({ type: of('compare'), ids: fc.array(id, { maxLength: 20 }) }),
  choose: fc.record({ type: of('choose') }),
  insert: fc.record({ type: of('insert') }),
  copy: fc.record({ type: of('copy'), format: fc.constantFrom(...FORMATS) }),
  onlyDiffering: fc.record({ type: of('onlyDiffering'), only: fc.boolean() }),
  enlarge: fc.record({ type: of('enlarge') }),
  page: fc.record({ type: of('page'), id: fc.option(id, { nil: undefined }) }),
  openRole: fc.record({ type: of('openRole'), id }),
  insertDefinition: fc.record({ type: of('insertDefinition'), id }),
  search: fc.record({ type: of('search'), query: fc.string({ maxLength: 200 }), category: fc.constantFrom(undefined, 'own', ...CATEGORIES) }),
  order: fc.record({ type: of('order'), order: fc.constantFrom('appearance' as const, 'count' as const) }),
  jump: fc.record({ type: of('jump'), key: id, step: fc.constantFrom(1 as const, -1 as const) }),
  meaning: fc.record({ type: of('meaning'), key: id }),
  orgOf: fc.record({ type: of('orgOf'), of: fc.constantFrom('comparison' as const, 'document' as const) }),
  variant: fc.record({ type: of('variant'), variant: fc.option(id, { nil: undefined }) }),
  saveOrg: fc.record({ type: of('saveOrg') }),
};
const honest: fc.Arbitrary<FromPanel> = fc.oneof(...Object.values(HONEST)).map((message) => ({ ...message }));

const isText = (value: unknown) => typeof value === 'string' && value.length <= 200;
const isOneOf = (...values: readonly unknown[]) => (value: unknown) => values.includes(value);

/** What each field of a message must be, whoever sent it. */
const FIELDS: Readonly<Record<FromPanel['type'], Readonly<Record<string, (value: unknown) => boolean>>>> = {
  tab: { tab: isOneOf(...TABS) },
  compare: { ids: (ids) => Array.isArray(ids) && ids.length <= 20 && ids.every(isText) },
  choose: {},
  insert: {},
  copy: { format: isOneOf(...FORMATS) },
  onlyDiffering: { only: isOneOf(true, false) },
  enlarge: {},
  page: { id: (value) => value === undefined || isText(value) },
  openRole: { id: isText },
  insertDefinition: { id: isText },
  search: { query: isText, category: isOneOf(undefined, 'own', ...CATEGORIES) },
  order: { order: isOneOf('appearance', 'count') },
  jump: { key: isText, step: isOneOf(1, -1) },
  meaning: { key: isText },
  orgOf: { of: isOneOf('comparison', 'document') },
  variant: { variant: (value) => value === undefined || isText(value) },
  saveOrg: {},
};

function assertIsProtocol(message: FromPanel): void {
  const { type, ...rest } = message;
  const fields = FIELDS[type];
  assert.deepEqual(Object.keys(rest).filter((name) => !Object.hasOwn(fields, name)), [], type);
  const values: Readonly<Record<string, unknown>> = rest;
  for (const [name, isRight] of Object.entries(fields)) assert.ok(isRight(values[name]), `${type}.${name}`);
}

/** A message with any of its fields changed for anything, or for what belongs into another one. */
const forged = fc
  .tuple(honest, honest, fc.dictionary(fc.constantFrom('type', 'tab', 'ids', 'id', 'format', 'only', 'query', 'category', 'order', 'key', 'step', 'of', 'variant'), fc.oneof(fc.anything(), fc.string({ minLength: 150, maxLength: 300 }), fc.array(id, { maxLength: 40, size: 'max' }))))
  .map(([one, other, fields]): unknown => ({ ...one, ...other, type: one.type, ...fields }));

suite('readMessage', () => {
  test('takes every message of the protocol as it is, also on its way as JSON', () => {
    fc.assert(fc.property(honest, (message) => {
      assert.deepEqual(readMessage(message), message);
      assert.deepEqual(JSON.parse(JSON.stringify(readMessage(JSON.parse(JSON.stringify(message))))), JSON.parse(JSON.stringify(message)));
    }), { numRuns: 1_000 });
  });

  test('lets nothing past that the protocol does not say', () => {
    let taken = 0;
    fc.assert(fc.property(fc.oneof(forged, fc.anything()), (message) => {
      const read = readMessage(message);
      if (read === undefined) return;
      taken++;
      assertIsProtocol(read);
    }), { numRuns: 5_000 });
    assert.ok(taken > 500, `Only ${taken} of them were taken: the test looks at too little`);
  });

  for (const message of [undefined, null, 'choose', 1, [], ['choose'], {}, { type: 'other' }, { type: ['choose'] }, { type: 'copy', format: 'exe' }, { type: 'jump', key: 'role:ceo', step: 2 }, { type: 'page', id: 1 }, { type: 'openRole' }, { type: 'compare', ids: 'ceo' }, { type: 'onlyDiffering', only: 'true' }]) {
    test(`refuses ${JSON.stringify(message)}`, () => assert.equal(readMessage(message), undefined));
  }

  test('leaves out what is no id, and ids beyond the twentieth', () => {
    assert.deepEqual(readMessage({ type: 'compare', ids: ['ceo', 1, null, 'x'.repeat(201), 'coo'] }), { type: 'compare', ids: ['ceo', 'coo'] });
    const ids = Array.from({ length: 30 }, (_, index) => `r${index}`);
    assert.deepEqual(readMessage({ type: 'compare', ids }), { type: 'compare', ids: ids.slice(0, 20) });
  });
  test('cuts what is searched for, and searches all where it does not know the category', () => {
    assert.deepEqual(readMessage({ type: 'search', query: 'x'.repeat(1_000), category: 'other' }), { type: 'search', query: 'x'.repeat(200), category: undefined });
  });
});
