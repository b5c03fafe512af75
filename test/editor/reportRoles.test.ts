import { assert } from 'chai';
import * as vscode from 'vscode';
import { inWorkspace, remove, write } from './workspaceFiles';

/** Runs a command that shows a document, and gives what that says. */
async function shown(command: string): Promise<string> {
  await vscode.commands.executeCommand(`executiveRoles.${command}`);
  return vscode.window.activeTextEditor?.document.getText() ?? '';
}

suite('Roles across the workspace', () => {
  suiteSetup(async () => {
    await write('report/a.md', 'The Chief Operating Officer (COO) met.\n');
    await write('report/b.md', 'The COO left.\n');
    await write('report/c.png', 'The COO in a picture.\n');
  });
  suiteTeardown(() => remove('report'));

  test('are counted, with links to where they are', async () => {
    const text = await shown('reportRoles');
    assert.match(text, /^# Roles across the workspace\n/u);
    assert.include(text, 'Chief Operating Officer (COO)');
    assert.notInclude(text, 'c.png');
  });

  test('are a table for a spreadsheet', async () => {
    assert.match(await shown('exportRoles'), /"Chief Operating Officer","COO","role","\d+","\d+"/u);
  });

  test('are found from a mention', async () => {
    const uri = inWorkspace('report/b.md');
    await vscode.workspace.openTextDocument(uri);
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri, new vscode.Position(0, 5));
    const places = found.map((each) => each.uri.path.split('/').at(-1));
    assert.includeMembers(places, ['a.md', 'b.md']);
    assert.notInclude(places, 'c.png');
  });

  test('lead to the page of the glossary', async () => {
    const document = await vscode.workspace.openTextDocument(inWorkspace('report/b.md'));
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, new vscode.Position(0, 5));
    assert.deepEqual(found.map((each) => ('targetUri' in each ? each.targetUri : each.uri).query), ['coo']);
  });
});
