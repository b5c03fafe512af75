import { assert } from 'chai';
import * as vscode from 'vscode';
import { cursorAt, open, undone } from './documents';
import { eventually } from './workspaceFiles';

const BEFORE = 'The Chief Operating Officer (COO) and two COOs.\r\nThe COO’s code: `COO`. The CEO.\r\n';
const AFTER = 'The Chief Operating Officer (CDO) and two CDOs.\r\nThe CDO’s code: `COO`. The CEO.\r\n';

/** Runs the command, and does something to its list until it has ended. */
async function rename(to: string, listCommand: string): Promise<void> {
  let isDone = false;
  const renaming = vscode.commands.executeCommand('executiveRoles.renameRole', { to }).then(() => (isDone = true));
  await eventually(
    async () => {
      await vscode.commands.executeCommand(listCommand);
      return isDone;
    },
    (done) => done,
  );
  await renaming;
}

/** Takes the list of places as it is shown, as Enter would. No user is so fast, but a list taken before it is filled has nothing ticked. */
function renameAll({ document }: vscode.TextEditor, to: string): Promise<string> {
  const before = document.getText();
  return eventually(
    async () => {
      await rename(to, 'workbench.action.acceptSelectedQuickOpenItem');
      return document.getText();
    },
    (text) => text !== before,
  );
}

suite('Rename Role in This Document', () => {
  test('changes every place that stays ticked, in one step to undo', async () => {
    const editor = await open('markdown', BEFORE);
    editor.selection = cursorAt(editor.document, 'COO');
    assert.equal(await renameAll(editor, 'CDO'), AFTER);
    assert.equal(await undone(editor.document), BEFORE);
  });

  test('changes nothing where the list is closed', async () => {
    const editor = await open('markdown', BEFORE);
    editor.selection = cursorAt(editor.document, 'COO');
    await rename('CDO', 'workbench.action.closeQuickOpen');
    assert.equal(editor.document.getText(), BEFORE);
  });

  test('asks for nothing where no role is', async () => {
    const editor = await open('markdown', 'The |weather.');
    await vscode.commands.executeCommand('executiveRoles.renameRole', { to: 'CDO' });
    assert.equal(editor.document.getText(), 'The weather.');
  });
});
