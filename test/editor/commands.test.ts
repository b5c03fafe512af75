import { assert } from 'chai';
import * as vscode from 'vscode';
import { open, untilInFront } from './documents';

const extension = () => vscode.extensions.getExtension('executive-roles.executive-roles');

suite('Commands', () => {
  test('all that the manifest names are there', async () => {
    await extension()?.activate();
    const declared = (extension()?.packageJSON as { contributes: { commands: { command: string }[] } }).contributes.commands.map(({ command }) => command);
    const known = await vscode.commands.getCommands(true);
    assert.isNotEmpty(declared);
    assert.deepEqual(declared.filter((command) => !known.includes(command)), []);
  });

  test('the comparison panel opens on the roles it is given', async () => {
    await vscode.commands.executeCommand('executiveRoles.compareRoles', { roles: ['ceo', 'coo'] });
  });

  test('a glossary page holds the whole entry', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'executive-roles', path: '/Chief Operating Officer.md', query: 'coo' }));
    assert.match(page.getText(), /^# Chief Operating Officer \(COO\)\n/u);
    assert.match(page.getText(), /## Sources\n\n1\. \[/u);
  });

  test('opening the glossary on a role shows its page', async () => {
    await vscode.commands.executeCommand('executiveRoles.openGlossary', { roles: ['coo'] });
    await untilInFront('Chief Operating Officer');
  });

  test('a role at the cursor is defined without leaving the text', async () => {
    const editor = await open('markdown', 'The C|OO met.');
    await vscode.commands.executeCommand('executiveRoles.defineRoleAtCursor');
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
  });
});
