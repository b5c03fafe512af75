import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, inWorkspace, remove, write } from './workspaceFiles';

const SOUND = 'roles:\n  - id: coo\n    definition: Runs the plants.\n';
const messages = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).map(({ message, range }) => `${range.start.line}: ${message}`);

/** What the Problems list says of a file, as soon as there are so many problems. */
async function says(uri: vscode.Uri, count: number): Promise<readonly string[]> {
  return eventually(async () => messages(uri), ({ length }) => length === count);
}

suite('Glossary files that nobody has open', () => {
  teardown(() => remove('closed'));

  test('say what is wrong with them, until that is mended', async () => {
    const sound = await write('closed/sound.roles.yml', SOUND);
    const broken = await write('closed/broken.roles.yml', `${SOUND}  - id: cfo\n    priority: 9\n  - id: [oops\n`);
    const found = await eventually(async () => messages(broken), ({ length }) => length > 1);
    assert.include(found, '4: priority must be one of 1, 2, 3.');
    assert.deepEqual(messages(sound), []);
    await write('closed/broken.roles.yml', SOUND);
    assert.deepEqual(await says(broken, 0), []);
  });

  test('say what a new role lacks and whom nobody knows, until another file knows them', async () => {
    const plans = await write('closed/plans.roles.yml', 'roles:\n  - id: coo\n    confusedWith: [fleet]\n  - id: fleet\n    title: Head of Fleet\n  - title: Nobody\n');
    const [first, ...others] = [...(await says(plans, 2))].sort().reverse();
    assert.equal(first, '5: id is missing.');
    assert.deepEqual(others, ['3: fleet is not in the glossary yet, so that it also needs category, definition, basis.']);
    await write('closed/fleet.roles.yml', 'roles:\n  - id: fleet\n    title: Head of Fleet\n    category: head-of\n    definition: Looks after lorries.\n    basis: general\n');
    assert.deepEqual(await says(plans, 1), ['5: id is missing.']);
  });

  test('say why they are not read at all', async () => {
    const long = await write('closed/long.roles.yml', `# ${'x'.repeat(1_000_000)}`);
    const huge = await write('closed/huge.roles.json', ' '.repeat(4_000_001));
    const deep = await write('closed/deep.roles.yml', `roles:\n  - id: coo\n    notes: ${'['.repeat(40)}${']'.repeat(40)}\n`);
    assert.deepEqual(await says(long, 1), ['0: This is not read: it is longer than 1000000 characters.']);
    assert.deepEqual(await says(huge, 1), ['0: This file is not read: it is larger than 4 MB, or cannot be opened.']);
    const tooDeep = await says(deep, 1);
    assert.match(tooDeep.join('\n'), /^2: This is nested too deeply to be read\.$/u);
  });

  test('say what is wrong with a file that they import, at its place', async () => {
    const imported = await write('closed/parts/terms.yml', 'contexts:\n  - terms:\n      - nam: Crane\n');
    const importing = await write('closed/all.glossary.yml', 'imports:\n  - ./parts/terms.yml\n  - ./parts/missing.yml\n');
    assert.deepEqual(await says(imported, 1), ['2: terms[0].name is missing.']);
    assert.deepEqual(await says(importing, 1), ['2: This cannot be read.']);
  });

  test('say nothing once they are gone', async () => {
    const broken = await write('closed/gone.roles.yml', 'roles:\n  - id: cfo\n    priority: 9\n');
    assert.lengthOf(await says(broken, 1), 1);
    await vscode.workspace.fs.delete(inWorkspace('closed'), { recursive: true });
    assert.deepEqual(await says(broken, 0), []);
  });

  test('say it once when they are opened', async () => {
    const broken = await write('closed/opened.roles.yml', 'roles:\n  - id: cfo\n    priority: 9\n');
    assert.lengthOf(await says(broken, 1), 1);
    const opened = new Promise<void>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(() => {
        listener.dispose();
        resolve();
      });
    });
    await vscode.workspace.openTextDocument(broken);
    await opened;
    assert.deepEqual(await says(broken, 1), ['2: priority must be one of 1, 2, 3.']);
  });
});
