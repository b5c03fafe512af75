import { expect } from 'chai';
import { roleSchema } from '../../../../../src/core/glossary/schema';
import { mergeGlossaries, mergingOf } from '../../../../../src/core/glossary/own/merging/mergeGlossaries';
import { completeRole, completeRow } from '../../../../../src/core/glossary/own/merging/completeRow';
import type { Layer } from '../../../../../src/core/glossary/own/merging/layers';
import { sameRows } from '../../../../../src/core/glossary/own/merging/sameRows';
import { readOwnGlossary } from '../../../../../src/core/glossary/own/reading/readOwnGlossary';
import { formsOf } from '../../../../../src/core/mentions/finding/forms/forms';
import { meaningFor } from '../../../../../src/core/mentions/pins';
import { Pace } from '../../../../../src/core/slices';
import { english, testGlossary } from '../../../../helpers/glossary';

const { rows: bundledRows } = testGlossary();
const bundled: Layer = { rows: bundledRows, origin: 'bundled' };

function layer(text: string, more: Partial<Layer> = {}): Layer {
  const { rows, problems } = readOwnGlossary(text, more.file ?? 'org.roles.yml', english);
  expect(problems).to.deep.equal([]);
  return { rows, origin: 'workspace', file: 'org.roles.yml', ...more };
}

const merge = (...texts: readonly string[]) => mergeGlossaries([bundled, ...texts.map((text, index) => layer(text, { file: `${index}.roles.yml` }))]);
const problems = (...texts: readonly string[]) => merge(...texts).problems(english).map(({ path, reason }) => `${path}: ${reason}`).join('\n');
const sensesOf = (glossary: ReturnType<typeof merge>, form: string) => glossary.rows.forms.find((each) => each.form === form)?.senses.map((sense) => ('role' in sense ? sense.role : sense.meaning));

const NEW = 'id: apollo, title: Head of Apollo, category: head-of, definition: Leads Apollo., basis: general';

suite('mergeGlossaries', () => {
  test('leaves the bundled rows as they are', () => {
    const { rows } = mergeGlossaries([bundled]);
    expect(rows).to.deep.equal(bundledRows);
    expect(rows.roles[0]).to.equal(bundledRows.roles[0]);
  });

  test('overrides the fields that are given, and no others', () => {
    const { roles } = merge('roles: [{ id: coo, definition: Runs the shop. }]');
    const before = bundledRows.roles.find(({ id }) => id === 'coo');
    expect(roles.get('coo')).to.deep.equal({ ...before, definition: 'Runs the shop.' });
  });

  test('overrides single keys of what is kept by key', () => {
    const coo = merge('roles: [{ id: coo, profile: { focus: { text: the shop, basis: general } } }]').roles.get('coo');
    expect([coo?.profile?.horizon?.text, coo?.profile?.focus?.text]).to.deep.equal(['a quarter to a year', 'the shop']);
  });

  test('takes a new role in full', () => {
    const role = merge(`roles: [{ ${NEW} }]`).roles.get('apollo');
    expect([role?.title, role?.acronyms, role?.priority]).to.deep.equal(['Head of Apollo', [], 2]);
  });

  test('names what a new role lacks, and leaves it out', () => {
    const glossary = merge('roles: [{ id: apollo, title: Head of Apollo }]');
    expect(glossary.roles.has('apollo')).to.equal(false);
    expect(glossary.problems(english).map(({ file, place, reason }) => [file, place?.line, place?.column, reason])).to.deep.equal([['0.roles.yml', 0, 8, 'is not in the glossary yet, so that it also needs category, definition, basis']]);
  });

  test('completes a role as the schema would', () => {
    const row = { id: 'a', title: 'A', category: 'variant', definition: 'B.', basis: 'general', codes: { soc: '1' } } as const;
    expect(completeRole(row)).to.deep.equal(completeRow('roles', row));
    expect(Object.keys(roleSchema.entries)).to.include.members(Object.keys(completeRole(row)));
  });

  test('hides a role, its senses and its distinctions', () => {
    const glossary = merge('roles: [{ id: coo, hide: true }, { id: cso-security, hide: true }]');
    expect(glossary.roles.has('coo')).to.equal(false);
    expect(glossary.rows.distinctions).to.deep.equal([]);
    expect(sensesOf(glossary, 'CSO')).to.deep.equal(['cso-strategy', 'civil society organisation']);
    expect(problems('roles: [{ id: coo, hide: true }]')).to.equal('');
  });

  test('takes a hidden role back where a nearer file gives it in full', () => {
    expect(merge('roles: [{ id: coo, hide: true }]', `roles: [{ ${NEW.replace('apollo', 'coo')} }]`).roles.get('coo')?.title).to.equal('Head of Apollo');
  });

  test('hides a form wherever it comes from', () => {
    for (const form of ['CSO', 'CoS', 'COO', 'chief executive']) expect(formsOf(merge(`forms: [{ form: ${form}, hide: true }]`)).map(({ text }) => text)).not.to.include(form);
    const [hidden] = formsOf(merge('forms: [{ form: Chief of Staff, hide: true }]')).filter(({ text }) => text === 'Chief of Staff');
    expect(hidden?.senses.every((sense) => 'meaning' in sense)).to.equal(true);
  });

  test('adds senses and cues, and overrides weights', () => {
    const { rows } = merge('forms: [{ form: CSO, senses: [{ role: cso-security, weight: usual, cues: [badge] }, { meaning: a shop, weight: rare }] }]');
    const senses = rows.forms.find(({ form }) => form === 'CSO')?.senses;
    expect(senses?.[0]).to.deep.equal({ role: 'cso-security', weight: 'usual', cues: ['badge'] });
    expect(senses?.map((sense) => sense.weight)).to.deep.equal(['usual', 'common', 'usual', 'rare']);
  });

  test('gives what is hidden to a role that a nearer file names so, and to no other', () => {
    const hide = (form: string) => `forms: [{ form: ${form}, hide: true }]`;
    const role = `roles: [{ ${NEW.replace('Head of Apollo', 'Chief Operations Guest')}, acronyms: [{ text: COO }] }]`;
    const carriers = (glossary: ReturnType<typeof merge>) => glossary.rows.roles.filter(({ acronyms }) => acronyms.some(({ text }) => text === 'COO')).map(({ id }) => id);
    expect(carriers(merge(hide('COO'), role))).to.deep.equal(['apollo']);
    expect(carriers(merge(role, hide('COO')))).to.deep.equal([]);
    expect(carriers(merge(hide('COO'), role, hide('COO')))).to.deep.equal([]);
    expect(carriers(mergeGlossaries([bundled, layer(`${role}\n${hide('COO')}`)]))).to.deep.equal([]);
    expect(formsOf(merge(hide('Head of Apollo'), `roles: [{ ${NEW} }]`)).find(({ text }) => text === 'Head of Apollo')?.senses.map((sense) => 'role' in sense)).to.deep.equal([true]);
  });

  test('hides a single sense', () => {
    expect(sensesOf(merge('forms: [{ form: CSO, senses: [{ meaning: Civil society organisation, hide: true }, { role: cso-strategy, hide: true }] }]'), 'CSO')).to.deep.equal(['cso-security']);
  });

  test('lets an own role be meant by a form that has a row', () => {
    const role = `roles: [{ ${NEW}, acronyms: [{ text: CSO }] }]`;
    expect(sensesOf(merge(role), 'CSO')).to.include('apollo');
    expect(sensesOf(merge(role, 'forms: [{ form: CSO, senses: [{ role: apollo, hide: true }] }]'), 'CSO')).not.to.include('apollo');
  });

  test('takes an own role for what the letters mean, unless the reader weighed them', () => {
    const role = `roles: [{ ${NEW}, acronyms: [{ text: CSO }] }]`;
    const weightsOf = ({ rows }: ReturnType<typeof merge>) => new Set(rows.forms.find(({ form }) => form === 'CSO')?.senses.map((sense) => `${'role' in sense && sense.role === 'apollo' ? 'own' : 'bundled'} ${sense.weight}`));
    expect(weightsOf(merge(role))).to.deep.equal(new Set(['own usual', 'bundled rare']));
    expect(weightsOf(merge(role, 'forms: [{ form: CSO, senses: [{ role: cso-security, weight: common }] }]'))).to.include('bundled common');
  });

  test('keeps a bundled role among the senses of a new row', () => {
    expect(sensesOf(merge('forms: [{ form: COO, senses: [{ meaning: Cost of ownership, weight: rare }], basis: general }]'), 'COO')).to.deep.equal(['Cost of ownership', 'coo']);
  });

  test('overrides distinctions and sources', () => {
    const { rows, sources } = merge('distinctions: [{ id: ceo-vs-coo, headline: As it is here. }]\nsources: [{ id: law, title: Our law }]');
    expect([rows.distinctions[0]?.headline, rows.distinctions[0]?.roles, sources.get('law')?.title, sources.get('law')?.tier]).to.deep.equal(['As it is here.', ['ceo', 'coo'], 'Our law', 'A']);
  });

  test('names what own rows speak of and nobody has', () => {
    expect(problems('roles: [{ id: coo, confusedWith: [nobody], sources: [nowhere] }]')).to.match(/nobody[\s\S]*nowhere/u);
    expect(problems('forms: [{ form: CSO, senses: [{ role: nobody, weight: rare }] }]')).to.match(/nobody/u);
    expect(problems('meanings: [{ form: CSO, means: nobody, in: "**" }]')).to.match(/nobody/u);
    expect(problems('roles: [{ id: nobody, hide: true }]')).to.match(/to be hidden/u);
  });

  test('goes by origin and depth, not by the order of reading', () => {
    const user = layer('roles: [{ id: coo, definition: User. }]', { origin: 'user', file: 'z' });
    const root = layer('roles: [{ id: coo, definition: Root., title: Root Officer }]', { file: 'b' });
    const near = layer('roles: [{ id: coo, definition: Near. }]', { file: 'a', folder: 'docs/deep' });
    const coo = mergeGlossaries([near, user, root, bundled]).roles.get('coo');
    expect([coo?.definition, coo?.title]).to.deep.equal(['Near.', 'Root Officer']);
  });

  test('tells where an entry and its fields come from', () => {
    const glossary = mergeGlossaries([bundled, layer('roles: [{ id: coo, definition: User., priority: 1 }]', { origin: 'user', file: 'user.yml' }), layer(`roles: [{ id: coo, definition: Ours. }, { ${NEW} }]`, { file: 'docs/org.roles.yml' })]);
    const coo = glossary.originOf('coo');
    expect([coo?.origin, coo?.file, coo?.madeBy.origin]).to.deep.equal(['workspace', 'docs/org.roles.yml', 'bundled']);
    expect(coo?.overrides.map(({ field, file }) => `${field} ${file}`)).to.have.members(['definition docs/org.roles.yml', 'priority user.yml']);
    expect(glossary.originOf('apollo')?.madeBy).to.deep.equal({ origin: 'workspace', file: 'docs/org.roles.yml' });
    expect([glossary.originOf('ceo')?.origin, glossary.originOf('nobody'), glossary.originOf('CSO', 'forms')?.origin]).to.deep.equal(['bundled', undefined, 'bundled']);
  });

  test('pins a form in the files that a file says, seen from its folder', () => {
    const { meanings } = mergeGlossaries([bundled, layer('meanings: [{ form: CSO, means: cso-security, in: "**" }, { form: CSO, means: cso-strategy, in: a/** }]', { folder: 'docs' })]);
    expect([meaningFor(meanings, 'docs/x.md', 'CSO')?.means, meaningFor(meanings, 'docs/a/x.md', 'CSO')?.means, meaningFor(meanings, 'x.md', 'CSO')]).to.deep.equal(['cso-security', 'cso-strategy', undefined]);
  });

  test('makes the same object of the same layers', () => {
    const own = layer('roles: [{ id: coo, definition: Ours. }]');
    const one = mergeGlossaries([bundled, own]);
    expect(mergeGlossaries([{ ...own }, { ...bundled }])).to.equal(one);
    expect(mergeGlossaries([bundled, { ...own, folder: 'docs' }])).not.to.equal(one);
    expect(mergeGlossaries([bundled, layer('roles: [{ id: coo, definition: Other. }]')])).not.to.equal(one);
  });

  test('makes the same in slices, however small, and nothing anew where another was faster', () => {
    const texts = [`roles: [{ ${NEW} }, { id: coo, definition: Ours. }, { id: cfo, priority: 1, reportsTo: [{ role: nobody, scope: all }] }]`, 'forms: [{ form: CSO, hide: true }, { form: Chief of Staff, hide: true }, { form: CXO }]\nroles: [{ id: cmo-marketing, hide: true }, { id: nowhere, hide: true }]', 'distinctions: [{ id: coo-vs-apollo, roles: [coo, apollo] }]\nsources: [{ id: ours }]'];
    const layers = () => texts.map((text, index) => layer(text, { file: `${index}.roles.yml` }));
    const whole = mergeGlossaries([bundled, ...layers()]);
    const same = layers();
    const work = mergingOf([bundled, ...same], new Pace(1));
    let slices = 1;
    let step = work.next();
    for (; step.done !== true; step = work.next()) slices++;
    expect(slices).to.be.greaterThan(40);
    expect(step.value.rows).to.deep.equal(whole.rows);
    expect([...step.value.roles]).to.deep.equal([...whole.roles]);
    expect(step.value.problems(english)).to.deep.equal(whole.problems(english));
    expect(whole.problems(english)).not.to.deep.equal([]);
    expect(mergingOf([bundled, ...same], new Pace(1)).next()).to.deep.equal({ done: true, value: step.value });
  });

  test('tells a change of the rows from a change around them', () => {
    const rows = (text: string) => readOwnGlossary(text, '', english).rows;
    expect(sameRows(rows('roles: [{ id: coo, title: A }]'), rows('# note\nroles:\n  - title: A\n    id: coo'))).to.equal(true);
    expect(sameRows(rows('roles: [{ id: coo, title: A }]'), rows('roles: [{ id: coo, title: B }]'))).to.equal(false);
  });

  test('merges fifteen files of ten thousand rows in time', () => {
    const many = Array.from({ length: 15 }, (_, file) => layer(`roles:\n${Array.from({ length: 10_000 }, (__, index) => `- id: r${file}-${index}\n  title: Lead ${file}\n  category: variant\n  definition: Leads.\n  basis: general\n`).join('')}`, { file: `${file}` }));
    expect(mergeGlossaries([bundled, ...many]).roles.size).to.equal(150_000 + bundledRows.roles.length);
  }).timeout(30_000);
});
