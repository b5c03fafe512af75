import { assert } from 'chai';
import * as vscode from 'vscode';
import { open, undone } from './documents';
import { eventually, inWorkspace, remove, write } from './workspaceFiles';

/** So many and so long that reading them takes some seconds. */
const FILES = 560;
const TEXT = 'The CEO, the CFO and the Chief Operating Officer met the general counsel.\n\n'.repeat(1_300);

/** The command goes on while a test does something else. */
const report = (): Thenable<unknown> => vscode.commands.executeCommand('executiveRoles.reportRoles');
const cancel = (): Thenable<unknown> => vscode.commands.executeCommand('notification.acceptPrimaryAction');

/** How many files the document says were read until now. */
const soFar = (text: string): number => Number(/^# Roles across the workspace\n\nSo far: (\d+) of \d+ files\.\n/u.exec(text)?.[1]);
const leftOut = (text: string): number => Number(/without text: (\d+)\./u.exec(text)?.[1]);

/** Waits until the report of a scan that is under way is in front. */
async function shown(): Promise<vscode.TextEditor> {
  const before = new Set(vscode.workspace.textDocuments);
  const isNew = (editor = vscode.window.activeTextEditor): boolean => editor !== undefined && !before.has(editor.document) && soFar(editor.document.getText()) > 0;
  await eventually(async () => isNew(), Boolean);
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor !== undefined && isNew(), 'the report is there before all files are read');
  return editor;
}

/** Waits until it says more than it did. */
async function grown(document: vscode.TextDocument): Promise<number> {
  const before = soFar(document.getText());
  const after = soFar(await eventually(async () => document.getText(), (text) => soFar(text) !== before));
  assert.isAbove(after, before, 'it grows before all files are read');
  return after;
}

/** The reports among the documents that were not there before. */
function finished(before: ReadonlySet<vscode.TextDocument>): readonly vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter((document) => !before.has(document) && !document.isClosed && /^# Roles across the workspace\n\nFiles read: /u.test(document.getText()));
}

/** What a report says that nobody disturbs. */
async function whole(): Promise<string> {
  await report();
  return vscode.window.activeTextEditor?.document.getText() ?? '';
}

/** The names of all files below a folder. */
async function namesBelow(folder: vscode.Uri): Promise<readonly string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const names = await Promise.all(entries.map(([name, type]) => (type === vscode.FileType.Directory ? namesBelow(vscode.Uri.joinPath(folder, name)) : [`${folder.path}/${name}`])));
  return names.flat().sort();
}

suite('A report that grows', function () {
  this.timeout(60_000);

  suiteSetup(() => Promise.all(Array.from({ length: FILES }, (_, index) => write(`growing/${index}.md`, TEXT))));
  suiteTeardown(() => remove('growing'));

  test('shows what was found while files are read, and its reader stays where they are', async () => {
    const names = await namesBelow(inWorkspace(''));
    const running = report();
    const editor = await shown();
    const selection = new vscode.Selection(4, 2, 6, 1);
    editor.selection = selection;
    await grown(editor.document);
    await running;
    const text = editor.document.getText();
    assert.strictEqual(vscode.window.activeTextEditor, editor);
    assert.isTrue(editor.selection.isEqual(selection), 'the selection');
    assert.isNaN(soFar(text));
    assert.match(text, /Chief Executive Officer \(CEO\) \| \d{6} \|/u);
    const first = await undone(editor.document);
    assert.isAbove(soFar(first), 0, 'all that was added is one step to undo');
    assert.equal(await undone(editor.document), first);
    assert.equal(await whole(), text, 'the same as at any other time');
    assert.deepEqual(await namesBelow(inWorkspace('')), names, 'no file is left behind');
  });

  test('grows behind another document, and leaves the focus there', async () => {
    const running = report();
    const { document } = await shown();
    const { document: other } = await open('plaintext', 'typing here|');
    await grown(document);
    assert.strictEqual(vscode.window.activeTextEditor?.document, other);
    await running;
    assert.match(document.getText(), /^# Roles across the workspace\n\nFiles read: /u);
    assert.strictEqual(vscode.window.activeTextEditor?.document, other);
    assert.equal(other.getText(), 'typing here');
  });

  test('is left alone once somebody writes in it; the whole report comes beside it', async () => {
    const before = new Set(vscode.workspace.textDocuments);
    const running = report();
    const editor = await shown();
    const { document } = editor;
    await editor.edit((builder) => builder.insert(new vscode.Position(1, 0), 'My own note.\n'));
    const theirs = document.getText();
    await running;
    assert.include(theirs, 'My own note.');
    assert.equal(document.getText(), theirs);
    assert.strictEqual(vscode.window.activeTextEditor?.document, document, 'who types goes on typing');
    assert.lengthOf(finished(before), 1);
  });

  test('is left alone also when somebody wrote in it and then stops the rest', async () => {
    const before = new Set(vscode.workspace.textDocuments);
    const running = report();
    const editor = await shown();
    const { document } = editor;
    await editor.edit((builder) => builder.insert(document.lineAt(document.lineCount - 1).range.end, 'My own note.\n'));
    const theirs = document.getText();
    await cancel();
    await running;
    assert.equal(document.getText(), theirs);
    assert.match(finished(before)[0]?.getText() ?? '', /this is not the whole workspace/u);
  });

  test('comes anew at the end when it was closed meanwhile', async () => {
    const before = new Set(vscode.workspace.textDocuments);
    const running = report();
    await shown();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await running;
    assert.lengthOf(finished(before), 1);
  });

  test('stays closed when it was closed and stopped', async () => {
    const running = report();
    await shown();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    const before = new Set(vscode.workspace.textDocuments);
    await cancel();
    await running;
    assert.deepEqual(finished(before), []);
  });

  test('says that it is not all when it is stopped', async () => {
    const running = report();
    const { document } = await shown();
    await cancel();
    await running;
    const text = document.getText();
    assert.match(text, /^# Roles across the workspace\n\nFiles read: \d+\. [^\n]+\n\nStopped before all of the \d+ files were read: this is not the whole workspace\.\n\n\| Role/u);
    assert.isBelow(Number(/Files read: (\d+)/u.exec(text)?.[1]), FILES, 'it stops at once');
    assert.include(text, 'Chief Executive Officer (CEO)');
  });

  test('goes on without files that can no longer be read, and counts them', async () => {
    const usual = leftOut(await whole());
    const running = report();
    const { document } = await shown();
    await remove('growing');
    await running;
    assert.isAbove(leftOut(document.getText()), usual);
    assert.include(document.getText(), 'Chief Executive Officer (CEO)');
  });
});
