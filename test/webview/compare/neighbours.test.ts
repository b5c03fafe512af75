import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { open } from '../open';
import { accessibleName, all, freshPage, one, texts, withKey } from '../page';
import { comparison, roles, sampleState } from '../sampleState';

/** The comparison where the first role is taken for these. */
const taken = (...confusedWith: readonly string[]) => sampleState({ comparison: { ...comparison, columns: comparison.columns.map((column, index) => ({ ...column, confusedWith: index === 0 ? confusedWith : [] })) } });

describe('The roles that one is taken for', () => {
  freshPage();

  it('stand below it, as a group with a name', () => {
    const { page } = open(taken('cfo', 'chair'));
    assert.equal(accessibleName(one(page, '.neighbours')), 'Instead of CEO:');
    assert.deepEqual(texts(page, '.chip'), ['CFO', 'Chair']);
    assert.deepEqual(all(page, '.chip').map(({ title }) => title), ['Chief Financial Officer', 'Chair']);
  });

  it('take its place at a click', () => {
    const { page, posted } = open(taken('cfo'));
    withKey(page, 'instead:ceo:cfo').click();
    assert.deepEqual(posted, [{ type: 'compare', ids: ['cfo', 'coo'] }]);
  });

  it('are three at most, each once, and none that is compared already or not among the roles', () => {
    const { page } = open(taken('coo', 'gone', 'chair', 'chair', 'cfo', 'cso-strategy', 'cso-security'));
    assert.deepEqual(all(page, '.chip').map((chip) => chip.getAttribute('data-key')), ['instead:ceo:chair', 'instead:ceo:cfo', 'instead:ceo:cso-strategy']);
  });

  it('are not mentioned where there is none', () => assert.equal(all(open(taken('coo')).page, '.neighbours').length, 0));

  it('know a role by its title where two of the chosen share an acronym', () => {
    const chosen = ['cso-strategy', 'cso-security'];
    const columns = roles.filter(({ id }) => chosen.includes(id)).map((role) => ({ ...role, definition: 'A role.', confusedWith: ['ceo'] }));
    const { page } = open(sampleState({ chosen, comparison: { ...comparison, columns, rows: [] } }));
    assert.deepEqual(all(page, '.neighbours').map(accessibleName), ['Instead of Chief Strategy Officer:', 'Instead of Chief Security Officer:']);
  });
});
