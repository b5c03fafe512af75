import { assert } from 'chai';
import * as vscode from 'vscode';
import { cursorAt, hoverOver, open } from './documents';
import { eventually, inWorkspace, remove, write } from './workspaceFiles';

const ROW = 'roles:\n  - id: fleet\n    title: Chief Fleet Officer\n    acronyms: [{ text: CFLO }]\n    category: variant\n    definition: Looks after lorries.\n    basis: general\n';

/** Where Go to Definition leads from a word, as addresses with lines. */
async function definitionOf(document: vscode.TextDocument, word: string): Promise<readonly string[]> {
  const links = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>('vscode.executeDefinitionProvider', document.uri, cursorAt(document, word).active);
  return links.map((link) => ('targetUri' in link ? `${link.targetUri.path}:${String(link.targetRange.start.line)}` : `${link.uri.path}:${String(link.range.start.line)}`)).filter((place) => !place.includes('memo.md'));
}

suite('Navigation', () => {
  teardown(() => remove('go'));

  test('Go to Definition opens the glossary’s page of a role', async () => {
    const { document } = await open('markdown', 'The CEO met.');
    const [place, ...others] = await definitionOf(document, 'CEO');
    assert.match(place ?? '', /Chief Executive Officer/u);
    assert.deepEqual(others, []);
  });

  test('Go to Definition offers all that letters may mean', async () => {
    const { document } = await open('markdown', 'Ask the CSO.');
    const places = (await definitionOf(document, 'CSO')).join('\n');
    assert.match(places, /Chief Security Officer/u);
    assert.match(places, /Chief Strategy Officer/u);
  });

  test('Go to Definition leads to the reader’s own row', async () => {
    const document = await vscode.workspace.openTextDocument(await write('go/memo.md', 'The CFLO met.'));
    await write('go/team.roles.yml', ROW);
    await eventually(() => hoverOver(document, 'CFLO'), (hover) => hover !== undefined);
    const places = await definitionOf(document, 'CFLO');
    assert.deepEqual(places, [`${inWorkspace('go/team.roles.yml').path}:1`]);
  });

  test('Go to Definition is silent in code', async () => {
    const { document } = await open('typescript', 'const CEO = 1;');
    assert.deepEqual((await definitionOf(document, 'CEO')).filter((place) => place.includes('Chief')), []);
  });

  test('Find All References lists where else the workspace speaks of a role', async () => {
    await write('go/one.md', 'Our chief fleet and finance people.\n\nThe Chief Restructuring Officer signs.\n');
    await write('go/two.txt', 'Ask the Chief Restructuring Officer twice.\n');
    const document = await vscode.workspace.openTextDocument(inWorkspace('go/one.md'));
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, cursorAt(document, 'Restructuring').active);
    const places = found.filter(({ uri }) => uri.path.includes('/go/')).map(({ uri, range }) => `${uri.path.split('/').at(-1) ?? ''}:${String(range.start.line)}`);
    assert.deepEqual(places.sort(), ['one.md:2', 'two.txt:0']);
  });
});
