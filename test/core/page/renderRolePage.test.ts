import assert from 'node:assert/strict';
import { rolesOf } from '../../../src/core/glossary/glossary';
import { renderRolePage } from '../../../src/core/page/renderRolePage';
import { english, testGlossary } from '../../helpers/glossary';

suite('renderRolePage', () => {
  const glossary = testGlossary();
  const page = (id: string) => renderRolePage(glossary, rolesOf(glossary, [id])[0] ?? assert.fail(id), english);

  test('begins with name and definition, and numbers its sources', () => {
    assert.ok(page('ceo').startsWith('# Chief Executive Officer (CEO)\n\nLeads the whole organisation for the board. \\[1\\]\n'), page('ceo'));
    assert.match(page('ceo'), /## Sources\n\n1\. \[An act\]\(<https:\/\/example\.org\/act>\) \*\(tier A\)\*/u);
  });

  test('says what is to be avoided and why others are confused with it', () => {
    assert.match(page('coo'), /- director of operations \*\(false friend\)\*/u);
    assert.match(page('coo'), /- \*\*Chief Executive Officer \(CEO\)\*\*: The CEO answers to the board/u);
  });

  test('has no empty sections', () => assert.doesNotMatch(page('chief-of-staff'), /## [^\n]*\n\n(?:##|$)/u));
});
