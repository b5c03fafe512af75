import { assert } from 'chai';
import * as vscode from 'vscode';
import { cursorAt, open, undone } from './documents';

const expandRole = () => vscode.commands.executeCommand('executiveRoles.expandRole');

suite('Expand Role at First Use', () => {
  for (const [language, before, after] of [
    ['markdown', 'The C|EO met.\n', 'The Chief Executive Officer (CEO) met.\n'],
    ['latex', 'The C|EO met.\n', 'The Chief Executive Officer (CEO) met.\n'],
    ['html', '<p>The chief e|xecutive officer</p>\n', '<p>The chief executive officer (CEO)</p>\n'],
    ['typescript', 'f(); // asks the C|FO\n', 'f(); // asks the Chief Financial Officer (CFO)\n'],
    ['plaintext', 'The C|EO met.', 'The Chief Executive Officer (CEO) met.'],
  ] as const) {
    test(`in ${language}, and one undo takes it back`, async () => {
      const { document } = await open(language, before);
      const original = document.getText();
      await expandRole();
      assert.equal(document.getText(), after);
      assert.equal(await undone(document), original);
    });
  }

  test('at every cursor, each about its own role, in one step', async () => {
    const editor = await open('markdown', 'The CEO and the COO met.\r\nSo did the CFO.\r\n');
    const { document } = editor;
    const original = document.getText();
    assert.include(original, '\r\n');
    editor.selections = ['EO and', 'OO met', 'FO.'].map((place) => cursorAt(document, place));
    await expandRole();
    assert.equal(document.getText(), 'The Chief Executive Officer (CEO) and the Chief Operating Officer (COO) met.\r\nSo did the Chief Financial Officer (CFO).\r\n');
    assert.lengthOf(editor.selections, 3);
    assert.equal(await undone(document), original);
  });

  test('the first mention of each role in a selection', async () => {
    const editor = await open('markdown', 'The CEO and the COO met. The CEO left.');
    editor.selection = new vscode.Selection(0, 0, 0, 38);
    await expandRole();
    assert.equal(editor.document.getText(), 'The Chief Executive Officer (CEO) and the Chief Operating Officer (COO) met. The CEO left.');
  });

  test('the role that the document means by the letters', async () => {
    const { document } = await open('markdown', 'The Chief Strategy Officer (CSO) met.\n\nLater the C|SO left.\n');
    await expandRole();
    assert.equal(document.lineAt(2).text, 'Later the Chief Strategy Officer (CSO) left.');
  });

  test('writes out nothing that is written out', async () => {
    const { document } = await open('markdown', 'The Chief Executive Officer (C|EO) met.');
    await expandRole();
    assert.equal(document.getText(), 'The Chief Executive Officer (CEO) met.');
  });
});
