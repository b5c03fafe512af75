import { expect } from 'chai';
import { knownKeys } from '../../../../../src/core/glossary/own/authoring/knownKeys';

suite('knownKeys', () => {
  test('gives the lists at the top', () => expect(knownKeys('own', '')).to.deep.equal(['roles', 'distinctions', 'forms', 'sources', 'meanings']));
  test('gives the fields of a role', () => expect(knownKeys('own', 'roles[3]')).to.include.members(['id', 'title', 'definition', 'hide']));
  test('gives the fields of an alias', () => expect(knownKeys('own', 'roles[0].aliases[2]')).to.have.members(['text', 'scope', 'use', 'plural']));
  test('gives those of both kinds of sense', () => expect(knownKeys('own', 'forms[0].senses[0]')).to.have.members(['role', 'meaning', 'weight', 'cues', 'hide']));
  test('gives the rows of a profile', () => expect(knownKeys('own', 'roles[0].profile')).to.include('horizon'));
  test('gives the fields of a Contextive term', () => expect(knownKeys('contextive', 'contexts[0].terms[1]')).to.have.members(['name', 'definition', 'examples', 'aliases', 'meta']));
  test('gives none where there are none', () => {
    for (const path of ['people[0]', 'roles[0].title', 'roles[0].constructor', 'roles[0].sources[0].x']) expect(knownKeys('own', path), path).to.deep.equal([]);
  });
});
