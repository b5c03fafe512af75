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

  test('leave out what the settings hide, what is too large and what is not text', async () => {
    await write('report/large.md', `The Chief Restructuring Officer met.\n${' '.repeat(500_000)}`);
    await write('report/binary.md', 'The Chief Restructuring Officer met.\0');
    await write('report/hidden/d.md', 'The Chief Restructuring Officer met.\n');
    await write('report/unsearched/e.md', 'The Chief Restructuring Officer met.\n');
    await write('report/f.md', 'The Chief Restructuring Officer met.\n');
    const [files, search] = [vscode.workspace.getConfiguration('files'), vscode.workspace.getConfiguration('search')];
    await files.update('exclude', { '**/report/hidden': true }, vscode.ConfigurationTarget.Global);
    await search.update('exclude', { '**/report/unsearched': true }, vscode.ConfigurationTarget.Global);
    const text = await shown('reportRoles');
    await files.update('exclude', undefined, vscode.ConfigurationTarget.Global);
    await search.update('exclude', undefined, vscode.ConfigurationTarget.Global);
    assert.match(text, /Chief Restructuring Officer[^|]*\| 1 \| 1 \| \[[^\]]*report\/f\\?\.md/u);
    assert.notMatch(text, /without text: [01]\./u, 'what is left out is counted');
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
