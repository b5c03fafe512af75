import { assert } from 'chai';
import * as vscode from 'vscode';
import { open, undone } from './documents';
import { memoryFile, savedText } from './memoryFiles';

const FILE = "# ours\r\nroles:\r\n- id:   ceo   # top\r\n  definition: 'Leads.'\r\n";

const run = (command: string, args: object) => vscode.commands.executeCommand(`executiveRoles.${command}`, args);

/** Runs a command that asks, and takes what it offers each time it does. */
async function runAccepting(command: string, args: object): Promise<void> {
  let isDone = false;
  const running = run(command, args).then(() => (isDone = true));
  while (!isDone) {
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 100))]);
    if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
}

suite('Own roles', () => {
  test('a role is added to a file, which is saved, and one undo takes it back', async () => {
    const file = memoryFile('/add/org.roles.yml', FILE);
    await run('addRole', { title: 'Chief Comedy Officer', acronym: 'CHO', definition: 'Keeps spirits up.', file: file.toString() });
    const after = `${FILE}- id: chief-comedy-officer\r\n  title: Chief Comedy Officer\r\n  acronyms:\r\n  - { text: CHO }\r\n  category: variant\r\n  definition: Keeps spirits up.\r\n  basis: general\r\n`;
    assert.equal(savedText(file), after);
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    assert.equal(await undone(document), FILE);
  });

  test('the selection fills in what is asked', async () => {
    const file = memoryFile('/select/org.roles.yml', '');
    const editor = await open('markdown', 'We have a Chief Joy Officer (CJO): keeps spirits up.');
    const start = editor.document.getText().indexOf('Chief');
    editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.lineAt(0).range.end);
    await runAccepting('addRole', { file: file.toString() });
    assert.match(savedText(file), /^roles:\n {2}- id: chief-joy-officer\n {4}title: Chief Joy Officer\n {4}acronyms:\n {6}- \{ text: CJO \}\n[^]*definition: keeps spirits up\.\n/u);
  });

  test('a bundled role is overridden by an entry of its own, which the next change changes', async () => {
    const file = memoryFile('/edit/org.roles.json', '{\n  "roles": []\n}\n');
    await run('editRole', { roles: ['coo'], field: 'definition', value: 'Runs the shop.', file: file.toString() });
    assert.deepEqual(JSON.parse(savedText(file)), { roles: [{ id: 'coo', definition: 'Runs the shop.' }] });
    await run('editRole', { roles: ['coo'], field: 'aliases', value: 'shopkeeper; runner', file: file.toString() });
    assert.deepEqual(JSON.parse(savedText(file)), { roles: [{ id: 'coo', definition: 'Runs the shop.', aliases: [{ text: 'shopkeeper' }, { text: 'runner' }] }] });
  });

  test('in a glossary file the entry at the cursor is the one that is changed there', async () => {
    const file = memoryFile('/cursor/org.roles.yml', FILE);
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file), { preview: false });
    editor.selection = new vscode.Selection(3, 4, 3, 4);
    await runAccepting('editRole', { field: 'title', value: 'First of All' });
    assert.equal(savedText(file), FILE.replace("'Leads.'\r\n", "'Leads.'\r\n").replace("  definition: 'Leads.'", "  title: First of All\r\n  definition: 'Leads.'"));
  });

  test('a file that was changed and not saved keeps that to itself', async () => {
    const file = memoryFile('/dirty/org.roles.yml', 'roles: []\n');
    const document = await vscode.workspace.openTextDocument(file);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(file, new vscode.Position(0, 0), '# mine\n');
    await vscode.workspace.applyEdit(edit);
    await run('editRole', { roles: ['coo'], field: 'hide', file: file.toString(), value: '' });
    assert.equal(document.getText(), '# mine\nroles:\n  - id: coo\n    hide: true\n');
    assert.equal(savedText(file), 'roles: []\n');
    assert.isTrue(document.isDirty);
  });

  test('a file that is read-only, broken or none of ours stays as it is', async () => {
    for (const [path, text] of [['/kept/org.roles.yml', 'roles: []\n'], ['/broken/org.roles.yml', 'roles: [\n']] as const) {
      const file = memoryFile(path, text);
      await run('editRole', { roles: ['coo'], field: 'definition', value: 'x', file: file.toString() });
      assert.equal((await vscode.workspace.openTextDocument(file)).getText(), text);
      assert.equal(savedText(file), text);
    }
  });

  test('a table is imported after its change was shown, and says what it leaves out', async () => {
    const file = memoryFile('/import/org.roles.yml', FILE);
    const table = memoryFile('/import/people.csv', 'title,acronym,definition\nHead of Apollo,HoA,Leads Apollo.\nHead of Zeus,,\nHead of Hera,,Leads Hera.\n');
    await runAccepting('importRoles', { table: table.toString(), file: file.toString() });
    assert.match(savedText(file), /- id: head-of-apollo\r\n[^]*- id: head-of-hera\r\n/u);
    assert.isTrue(savedText(file).startsWith(FILE));
    assert.notInclude(savedText(file), 'Zeus');
    assert.isFalse(vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputTextDiff)));
    assert.deepEqual(vscode.languages.getDiagnostics(table).map(({ message, range }) => `${range.start.line}: ${message}`), ['2: row 2, definition: must not be empty.']);
  });

  for (const [format, begins] of [['yaml', /^sources:\n {2}- id: /u], ['json', /^\{\n {2}"sources": \[/u], ['csv', /^"Id","Title","Acronyms",/u], ['markdown', /^# Executive roles\n/u], ['skos', /^\{\n {2}"@context": /u]] as const) {
    test(`the glossary is exported as ${format}`, async () => {
      await run('exportGlossary', { format });
      const document = vscode.window.activeTextEditor?.document;
      assert.isTrue(document?.isUntitled);
      assert.match(document?.getText() ?? '', begins);
      assert.include(document?.getText() ?? '', 'Chief Operating Officer');
    });
  }
});
