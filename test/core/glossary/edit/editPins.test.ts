import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { addPin, editPin, removePin } from '../../../../src/core/glossary/edit/editPins';
import type { EditOutcome } from '../../../../src/core/glossary/edit/orderEdits';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { english } from '../../../helpers/glossary';

suite('edits of pins', () => {
  const file = "# what we mean\nmeanings:\n  - { form: CSO, means: cso-security, in: '**' } # agreed\n  - form: CSO\n    means: none\n    in: docs/**\n";
  const done = (outcome: EditOutcome, text = file) => ('edits' in outcome ? applyEdits(text, outcome.edits) : assert.fail(outcome.refusal));

  test('tell the pins of one form apart by their place', () => {
    assert.equal(done(editPin(file, { form: 'CSO', in: '**' }, { means: 'cso-sales' }, english)), file.replace('cso-security', 'cso-sales'));
    assert.equal(done(editPin(file, { form: 'CSO', in: 'docs/**' }, { means: 'cso-sales' }, english)), file.replace('none', 'cso-sales'));
    assert.equal(done(removePin(file, { form: 'CSO', in: 'docs/**' }, english)), file.slice(0, file.indexOf('  - form')));
  });

  test('add a pin, quoted where a pattern needs it', () => {
    const added = done(addPin(file, { form: 'CMO', means: 'cmo-medical', in: '**' }, english));
    assert.equal(added, `${file}  - form: CMO\n    means: cmo-medical\n    in: '**'\n`);
    assert.deepEqual(parse(done(addPin('', { form: 'yes: no', means: 'none', in: 'a #b/**' }, english), '')), { meanings: [{ form: 'yes: no', means: 'none', in: 'a #b/**' }] });
    assert.equal(done(addPin('', { form: 'CMO', means: 'none', in: '**' }, english, 'json'), ''), '{\n  "meanings": [\n    { "form": "CMO", "means": "none", "in": "**" }\n  ]\n}\n');
  });

  test('are refused for a pin that is there, and for one that is not', () => {
    assert.deepEqual(addPin(file, { form: 'CSO', means: 'x', in: '**' }, english), { refusal: 'This file already has an entry for CSO (**).' });
    assert.deepEqual(editPin(file, { form: 'CSO', in: 'docs/**' }, { in: '**' }, english), { refusal: 'This file already has an entry for CSO (**).' });
    assert.deepEqual(removePin(file, { form: 'CSO', in: 'a' }, english), { refusal: 'This file has no entry for CSO (a).' });
  });
});
