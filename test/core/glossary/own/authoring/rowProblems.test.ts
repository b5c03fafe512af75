import { expect } from 'chai';
import { fileFindings } from '../../../../../src/core/glossary/own/authoring/fileFindings';
import { messageOf } from '../../../../../src/core/glossary/own/authoring/problemMessage';
import { rowProblems } from '../../../../../src/core/glossary/own/authoring/rowProblems';
import { mergeGlossaries } from '../../../../../src/core/glossary/own/merging/mergeGlossaries';
import type { Layer } from '../../../../../src/core/glossary/own/merging/layers';
import { readOwnGlossary } from '../../../../../src/core/glossary/own/reading/readOwnGlossary';
import { english, testGlossary } from '../../../../helpers/glossary';

const bundled = testGlossary();
const layer = (text: string, file = 'a.roles.yml'): Layer => ({ rows: readOwnGlossary(text, file, english).rows, origin: 'workspace', file });
const problems = (text: string, known = [bundled], most = 20) => rowProblems(layer(text), known, most, english);
const messages = (text: string, known = [bundled]) => problems(text, known).map((problem) => `${problem.place?.line ?? '?'}: ${messageOf(problem, english)}`);

suite('rowProblems', () => {
  test('names a new role that lacks something, at its place', () =>
    expect(messages('roles:\n  - id: coo\n    definition: Ours.\n  - id: cho\n    title: X\n')).to.deep.equal(['3: cho is not in the glossary yet, so that it also needs category, definition, basis.']));

  test('names what other new rows lack', () =>
    expect(messages('forms:\n  - form: XYZ\ndistinctions:\n  - id: x-vs-y\nsources:\n  - id: ours\n').map((each) => each.replace(/ is not in.*/u, ''))).to.have.members(['1: XYZ', '3: x-vs-y', '5: ours']));

  test('names roles and sources that are nowhere', () =>
    expect(messages('roles:\n  - id: coo\n    confusedWith: [nobody, ceo]\n    sources: [nowhere, law]\n')).to.deep.equal(['1: This names the role nobody, which is not in the glossary.', '1: This names the source nowhere, which is not in the glossary.']));

  test('has nothing against what another file gives in full, or what hides', () => {
    const whole = 'roles: [{ id: cho, title: X, category: variant, definition: x, basis: general }]';
    const effective = mergeGlossaries([{ rows: bundled.rows, origin: 'bundled' }, layer(whole, 'b.roles.yml')]);
    const text = 'roles:\n  - id: cho\n    title: Y\n  - id: coo\n    confusedWith: [cho]\n  - id: cfo\n    hide: true\nforms:\n  - form: anything\n    hide: true\n';
    expect(messages(text)).not.to.deep.equal([]);
    expect(messages(text, [bundled, effective])).to.deep.equal([]);
    expect(messages(whole)).to.deep.equal([]);
  });

  test('says of a file what is said of it once it is open', () => {
    const text = 'roles:\n  - id: cho\n    title: X\n  - id: coo\n    confusedWith: [nobody]\n    sources: [nowhere]\nforms:\n  - form: CEO\n    senses: [{ role: none-such }]\n';
    const open = fileFindings(text, 'own', [bundled], english).map(({ message }) => message);
    expect(open).to.have.length(4);
    expect(problems(text).map((problem) => messageOf(problem, english))).to.have.members(open);
  });

  test('names no more than it is asked for', () => expect(problems(`roles:\n${Array.from({ length: 30 }, (_, index) => `  - id: x${index}\n    confusedWith: [nobody]\n`).join('')}`, [bundled], 20)).to.have.length(20));
});
