import { assert } from 'chai';
import * as vscode from 'vscode';
import { open } from './documents';

const insertDefinition = (...args: readonly unknown[]) => vscode.commands.executeCommand('executiveRoles.insertDefinition', ...args);

suite('Insert', () => {
  for (const [language, before, start] of [
    ['markdown', 'Intro.\n\n|\n', /^Intro\.\n\n\*\*Chief Operating Officer \(COO\)\*\*: /u],
    ['html', '|', /^<p><dfn>Chief Operating Officer \(COO\)<\/dfn>: /u],
    ['latex', '|', /^\\textbf\{Chief Operating Officer \(COO\)\}: /u],
    ['restructuredtext', '|', /^\*\*Chief Operating Officer \(COO\)\*\*: /u],
    ['plaintext', '|', /^Chief Operating Officer \(COO\): /u],
    ['python', 'def f():\n    |g()\n', /^def f\(\):\n {4}# Chief Operating Officer \(COO\): /u],
  ] as const) {
    test(`writes a definition into ${language}, and one undo takes it back`, async () => {
      const { document } = await open(language, before);
      const original = document.getText();
      await insertDefinition({ roles: ['coo'] });
      assert.match(document.getText(), start);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), original);
    });
  }

  test('works at every cursor as one undo step', async () => {
    const editor = await open('markdown', 'a\n\n\n\nb\n\n\n\nc');
    const original = editor.document.getText();
    editor.selections = [2, 6].map((line) => new vscode.Selection(line, 0, line, 0));
    await insertDefinition({ roles: ['ceo'] });
    assert.lengthOf(editor.document.getText().match(/\*\*Chief Executive Officer \(CEO\)\*\*/gu) ?? [], 2);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), original);
  });

  test('keeps a selection', async () => {
    const editor = await open('markdown', 'The COO met.\n');
    editor.selection = new vscode.Selection(0, 4, 0, 7);
    await insertDefinition({ roles: ['coo'] });
    assert.isTrue(editor.document.getText().startsWith('The COO met.\n\n**Chief Operating Officer'), editor.document.getText());
  });

  test('keeps Windows line ends', async () => {
    const editor = await open('markdown', 'a\nb|\n');
    await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
    const original = editor.document.getText();
    await insertDefinition({ roles: ['ceo'] });
    assert.notMatch(editor.document.getText(), /(?<!\r)\n/u);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), original);
  });

  test('follows the hover to the place hovered over', async () => {
    const { document } = await open('markdown', '|One.\n\nThe COO met.\n');
    await insertDefinition({ roles: ['coo'], at: { uri: document.uri.toString(), line: 2, character: 7 } });
    assert.isTrue(document.getText().startsWith('One.\n\nThe COO met.\n\n**Chief Operating Officer'), document.getText());
  });

  test('writes a comparison as a table', async () => {
    const { document } = await open('markdown', '|');
    await vscode.commands.executeCommand('executiveRoles.insertComparison', { roles: ['ceo', 'coo'] });
    assert.match(document.getText(), /\| {2}\| Chief Executive Officer \(CEO\) \| Chief Operating Officer \(COO\) \|\n\| --- \| --- \| --- \|\n\| Accountable to \|/u);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '');
  });

  test('changes nothing when it is given nonsense', async () => {
    const { document } = await open('markdown', 'x');
    await insertDefinition({ roles: ['coo'], at: { uri: 'nowhere:/', line: 0, character: 0 } });
    assert.equal(document.getText(), 'x');
  });
});
