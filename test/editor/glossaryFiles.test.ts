import { assert } from 'chai';
import * as vscode from 'vscode';
import { memoryFile } from './memoryFiles';

/** An editor on a glossary file with this text. */
async function openFile(path: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(memoryFile(path, text));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

const ours = ({ uri }: vscode.TextDocument) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Executive Roles');

/** Waits until our diagnostics of a document are as they should be. */
async function diagnostics(document: vscode.TextDocument, isDone: (found: readonly vscode.Diagnostic[]) => boolean): Promise<readonly vscode.Diagnostic[]> {
  if (isDone(ours(document))) return ours(document);
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (!isDone(ours(document))) return;
      listener.dispose();
      resolve(ours(document));
    });
  });
}

const positionOf = (document: vscode.TextDocument, word: string) => document.positionAt(document.getText().indexOf(word) + 1);
const said = (document: vscode.TextDocument, found: readonly vscode.Diagnostic[]) => found.map(({ range, message }) => `${document.getText(range)}: ${message}`);

suite('Glossary files', () => {
  test('what is wrong is said at its exact place', async () => {
    const document = await openFile('/a/org.roles.yml', 'roles:\n  - id: coo\n    defintion: Runs the shop.\n    confusedWith: [ceoo]\n');
    const found = await diagnostics(document, ({ length }) => length === 2);
    assert.deepEqual(said(document, found), ['defintion: defintion is not known here.', 'ceoo: This names the role ceoo, which is not in the glossary.']);
  });

  test('also in JSON, and in the files of Contextive', async () => {
    const json = await openFile('/a/org.roles.json', '{ "roles": [{ "id": "coo", "priority": 7 }] }');
    assert.deepEqual(said(json, await diagnostics(json, ({ length }) => length > 0)), ['7: priority must be one of 1, 2, 3.']);
    const contextive = await openFile('/a/team.glossary.yml', 'contexts:\n  - terms:\n      - nam: Cargo\n');
    assert.include(said(contextive, await diagnostics(contextive, ({ length }) => length > 0)).join('\n'), 'name is missing');
  });

  test('a slip is mended by its quick fix, and then no longer reported', async () => {
    const document = await openFile('/a/slip.roles.yml', 'roles:\n  - id: coo\n    defintion: Runs the shop.\n    reportsTo: [{ role: "ceoo" }]\n');
    await diagnostics(document, ({ length }) => length === 2);
    for (const word of ['defintion', 'ceoo']) {
      const at = positionOf(document, word);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at));
      const fix = actions.find(({ title }) => title.startsWith('Change to'));
      assert.ok(fix?.edit, word);
      await vscode.workspace.applyEdit(fix.edit);
    }
    assert.equal(document.getText(), 'roles:\n  - id: coo\n    definition: Runs the shop.\n    reportsTo: [{ role: "ceo" }]\n');
    await diagnostics(document, ({ length }) => length === 0);
  });

  test('a sound file has nothing against it, and other files are left alone', async () => {
    const other = await openFile('/a/other.yml', 'roles:\n  - defintion: x\n');
    const document = await openFile('/a/sound.roles.yml', 'roles:\n  - id: cho\n    titel: x\n');
    await diagnostics(document, ({ length }) => length > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, 9, 0), 'roles:\n  - id: coo\n    definition: Runs the shop.\n');
    await vscode.workspace.applyEdit(edit);
    await diagnostics(document, ({ length }) => length === 0);
    assert.deepEqual(ours(other), []);
  });

  test('a hover says what is overridden, and what an id stands for', async () => {
    const document = await openFile('/a/hover.roles.yml', 'roles:\n  - id: coo\n    definition: Runs the shop.\n    confusedWith: [ceo]\n');
    const hover = async (word: string) => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, word));
      return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
    };
    assert.match(await hover('coo'), /overrides the bundled entry:[^]*\*\*Chief Operating Officer \(COO\)\*\*: /u);
    assert.match(await hover('definition'), /^The bundled glossary says: \S/u);
    assert.match(await hover('ceo'), /\*\*Chief Executive Officer \(CEO\)\*\*/u);
  });

  test('an id leads to its entry in the file, else to the page of the bundled one, and an entry to all that speaks of it', async () => {
    const document = await openFile('/a/links.roles.yml', 'roles:\n  - id: cho\n    title: Chief Happiness Officer\n    confusedWith: [coo]\nforms:\n  - form: CHO\n    senses: [{ role: cho, weight: usual }]\n');
    const definition = async (offset: number) => (await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, document.positionAt(offset))).map((link) => ('targetUri' in link ? { uri: link.targetUri, range: link.targetRange } : link));
    const text = document.getText();
    const [entry] = await definition(text.indexOf('role: cho') + 7);
    assert.equal(entry?.uri.toString(), document.uri.toString());
    assert.equal(document.getText(entry?.range), 'cho');
    const [page] = await definition(text.indexOf('[coo]') + 2);
    assert.equal(page?.uri.toString(), 'executive-roles:/Chief%20Operating%20Officer.md?coo');
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, positionOf(document, 'cho'));
    assert.deepEqual(references.map(({ range }) => range.start.line).sort(), [1, 6]);
  });
});
