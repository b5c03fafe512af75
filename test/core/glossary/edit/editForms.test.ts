import assert from 'node:assert/strict';
import { addForm, editForm, removeForm } from '../../../../src/core/glossary/edit/editForms';
import type { EditOutcome } from '../../../../src/core/glossary/edit/orderEdits';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { parseGlossary } from '../../../../src/core/glossary/parse';
import { english } from '../../../helpers/glossary';

suite('edits of forms', () => {
  const file = "forms:\r\n  - form: CSO # four of them\r\n    senses:\r\n      - role: cso-security\r\n        weight: common\r\n        cues:\r\n          [\r\n            guards, crisis, # both\r\n          ]\r\n      - { meaning: combined sewer overflow, weight: rare }\r\n    basis: general\r\n";
  const done = (outcome: EditOutcome, text = file) => ('edits' in outcome ? applyEdits(text, outcome.edits) : assert.fail(outcome.refusal));
  const security = { role: 'cso-security', weight: 'common', cues: ['guards', 'crisis', 'M&A'] } as const;
  const sewer = { meaning: 'combined sewer overflow', weight: 'rare' } as const;

  test('add a cue where the cues are', () => {
    const after = done(editForm(file, 'CSO', { senses: [security, sewer] }, english));
    assert.equal(after, file.replace('crisis, # both', 'crisis, M&A, # both'));
    assert.deepEqual(parseGlossary(after, 'a').rows.forms[0]?.senses[0]?.cues, security.cues);
  });

  test('add and take away senses', () => {
    const more = done(editForm(file, 'CSO', { senses: [{ ...security, cues: ['guards', 'crisis'] }, sewer, { role: 'csco', weight: 'rare' }] }, english));
    assert.equal(more, file.replace('weight: rare }\r\n', 'weight: rare }\r\n      - { role: csco, weight: rare }\r\n'));
    assert.match(done(editForm(file, 'CSO', { senses: [sewer] }, english)), /senses:\r\n {6}- \{ meaning: combined sewer overflow, weight: rare \}\r\n {4}basis/u);
    assert.match(done(editForm(file, 'CSO', { senses: [sewer, { ...sewer, meaning: 'other' }] }, english)), /senses:\r\n {6}- \{ meaning: combined sewer overflow, weight: rare \}\r\n {6}- \{ meaning: other, weight: rare \}\r\n {4}basis/u);
  });

  test('add a form, and take one away', () => {
    const added = done(addForm(file, { form: 'CRO', senses: [{ role: 'cro-risk', weight: 'usual' }], basis: 'general' }, english));
    assert.ok(added.startsWith(file));
    assert.equal(done(removeForm(added, 'CRO', english), added), file);
    assert.equal(done(removeForm(file, 'CSO', english)), 'forms: []\r\n');
  });

  test('are refused for what is no form', () => assert.deepEqual(editForm(file, 'CSO', { senses: [] }, english), { refusal: 'The entry would not be valid. senses: must not be empty' }));
});
