import { assert } from 'chai';
import * as vscode from 'vscode';
import { hoverOver } from './documents';
import { eventually, inWorkspace, remove, write } from './workspaceFiles';

const CFLO = 'roles:\n  - id: fleet\n    title: Chief Fleet Officer\n    acronyms: [{ text: CFLO }]\n    category: variant\n    definition: Looks after lorries.\n    basis: general\n';
const coo = (definition: string) => `roles:\n  - id: coo\n    definition: ${definition}\n`;

/**
 * A memo in a folder of its own, so that no other test is under the glossaries of this one. Another text needs another path:
 * the editor keeps what it has open, and learns late, if at all, that a file went and another one came.
 */
async function memo(path: string, text = 'The CFLO met the COO and the CFO.'): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(await write(path, text));
}

/** The hover over a word, as soon as it says this. */
async function says(document: vscode.TextDocument, word: string, expected: RegExp): Promise<void> {
  const text = await eventually(async () => (await hoverOver(document, word))?.text ?? '', (each) => expected.test(each));
  assert.match(text, expected);
}

async function isSilentOver(document: vscode.TextDocument, word: string): Promise<void> {
  assert.isUndefined(await eventually(async () => hoverOver(document, word), (hover) => hover === undefined));
}

suite('Own glossaries', () => {
  // A browser's window saves by itself, which would hide what unsaved text does.
  const saving = (value: string | undefined) => vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Global);
  suiteSetup(() => saving('off'));
  suiteTeardown(() => saving(undefined));

  teardown(async () => {
    await vscode.workspace.getConfiguration('executiveRoles').update('glossaries', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await remove('own');
  });

  test('a file of the workspace adds a role, and the hover says where it comes from', async () => {
    const document = await memo('own/memo.md');
    await isSilentOver(document, 'CFLO');
    await write('own/team.roles.yml', CFLO);
    await says(document, 'CFLO', /^\*\*Chief Fleet Officer\*\* \(CFLO\)\n\nLooks after lorries\.\n\n\*From own\/team\.roles\.yml\.\*/u);
    await says(document, 'CFO', /^\*\*Chief Financial Officer\*\*/u);
  });

  test('a bundled role goes by the words of the file, and the hover says so', async () => {
    const document = await memo('own/memo.md');
    await write('own/team.roles.yaml', coo('Runs the plants.'));
    await says(document, 'COO', /^\*\*Chief Operating Officer\*\* \(COO\)\n\nRuns the plants\.\n\n\*Definition from own\/team\.roles\.yaml; the bundled definition is replaced\.\*/u);
  });

  test('the file of the nearer folder wins, and governs that folder only', async () => {
    const [above, below] = [await memo('own/memo.md'), await memo('own/plant/memo.md')];
    await write('own/team.roles.yml', coo('Runs all of it.'));
    await write('own/plant/plant.roles.json', JSON.stringify({ roles: [{ id: 'coo', definition: 'Runs this plant.' }] }));
    await says(below, 'COO', /Runs this plant\./u);
    await says(above, 'COO', /Runs all of it\./u);
    await says(await memo('own-not/memo.md'), 'COO', /^\*\*Chief Operating Officer\*\* \(COO\)\n\n(?!Runs)/u);
    await remove('own-not');
  });

  test('a hidden role and a hidden form are no mentions any more', async () => {
    const document = await memo('own/met.md', 'The COO and the CFO met.');
    await write('own/team.roles.yml', 'roles:\n  - id: coo\n    hide: true\nforms:\n  - form: CFO\n    hide: true\n');
    await isSilentOver(document, 'COO');
    await isSilentOver(document, 'CFO');
  });

  test('what a file pins holds below its folder', async () => {
    const document = await memo('own/plant/question.md', 'Ask the CSO.');
    await write('own/team.roles.yml', 'meanings:\n  - form: CSO\n    means: cso-security\n    in: plant/**\n');
    await says(document, 'CSO', /^\*\*Chief Security Officer\*\*/u);
  });

  test('a broken row takes no other along', async () => {
    const document = await memo('own/memo.md');
    await write('own/team.roles.yml', `${CFLO}  - id: Broken Id\n    title: [oops\n`);
    await write('own/broken.roles.yml', '\t: {{{');
    await says(document, 'CFLO', /Looks after lorries/u);
  });

  test('what is written in an editor counts before it is saved, and no longer once it is taken back', async () => {
    const document = await memo('own/memo.md');
    const file = await write('own/team.roles.yml', CFLO);
    await says(document, 'CFLO', /Looks after lorries/u);
    const editor = await vscode.window.showTextDocument(file);
    const at = editor.document.positionAt(CFLO.indexOf('lorries'));
    await editor.edit((builder) => builder.replace(new vscode.Range(at, at.translate(0, 7)), 'laughter'));
    await says(document, 'CFLO', /Looks after laughter/u);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await says(document, 'CFLO', /Looks after lorries/u);
  });

  test('a file that is changed, renamed or deleted by another program is read again', async () => {
    const document = await memo('own/memo.md');
    const file = await write('own/team.roles.yml', CFLO);
    await says(document, 'CFLO', /Looks after lorries/u);
    await write('own/team.roles.yml', CFLO.replace('lorries', 'the canteen'));
    await says(document, 'CFLO', /Looks after the canteen/u);
    await vscode.workspace.fs.rename(file, inWorkspace('own/people.roles.yml'));
    await says(document, 'CFLO', /From own\/people\.roles\.yml/u);
    await vscode.workspace.fs.delete(inWorkspace('own/people.roles.yml'));
    await isSilentOver(document, 'CFLO');
  });

  test('a folder that goes takes its glossaries along', async () => {
    const document = await memo('own/memo.md');
    await write('own/terms/company.yml', CFLO);
    await vscode.workspace.getConfiguration('executiveRoles').update('glossaries', ['own/terms/company.yml'], vscode.ConfigurationTarget.Workspace);
    await says(document, 'CFLO', /From own\/terms\/company\.yml/u);
    await remove('own/terms');
    await isSilentOver(document, 'CFLO');
  });

  test('a folder that another one replaces at once is read as it is now', async () => {
    const document = await memo('own/memo.md');
    await write('own/terms/team.roles.yml', CFLO);
    await write('own/newer/team.roles.yml', CFLO.replace('lorries', 'ships'));
    await write('own/newer/more.roles.yml', coo('Runs the plants.'));
    await vscode.workspace.getConfiguration('executiveRoles').update('glossaries', ['own/terms/*.yml'], vscode.ConfigurationTarget.Workspace);
    await says(document, 'CFLO', /Looks after lorries\.\n\n\*From own\/terms\/team\.roles\.yml/u);
    await remove('own/terms');
    await vscode.workspace.fs.rename(inWorkspace('own/newer'), inWorkspace('own/terms'));
    await says(document, 'CFLO', /Looks after ships\.\n\n\*From own\/terms\/team\.roles\.yml/u);
    await says(document, 'COO', /Runs the plants\./u);
  });

  test('a file of any name counts once the setting names it, and governs the whole folder', async () => {
    const document = await memo('own/memo.md');
    await write('own/terms/company.yml', CFLO);
    await isSilentOver(document, 'CFLO');
    const settings = vscode.workspace.getConfiguration('executiveRoles');
    await settings.update('glossaries', ['own/terms/*.yml', 'own/missing.yml', '../outside.yml'], vscode.ConfigurationTarget.Workspace);
    await says(document, 'CFLO', /From own\/terms\/company\.yml/u);
    await settings.update('glossaries', undefined, vscode.ConfigurationTarget.Workspace);
    await isSilentOver(document, 'CFLO');
  });

  test('My Glossary opens with an example, and holds below the files of the workspace', async () => {
    const document = await memo('own/memo.md');
    await vscode.commands.executeCommand('executiveRoles.openMyGlossary');
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) throw new Error('My Glossary did not open.');
    assert.match(editor.document.uri.path, /\/user\.roles\.yml$/u);
    const [before, all] = [editor.document.getText(), new vscode.Range(0, 0, editor.document.lineCount, 0)];
    assert.match(before, /^# [^]*# {3}- id: chief-fleet-officer\n[^]*\nroles: \[\]\n$/u);
    await editor.edit((builder) => builder.replace(all, `${coo('Runs it for me.')}${CFLO.slice('roles:\n'.length)}`));
    await says(document, 'COO', /Runs it for me\.\n\n\*Definition from My Glossary;/u);
    await write('own/team.roles.yml', coo('Runs the plants.'));
    await says(document, 'COO', /Runs the plants/u);
    await says(document, 'CFLO', /From My Glossary/u);
    await editor.document.save();
    await vscode.workspace.fs.delete(editor.document.uri);
    await isSilentOver(document, 'CFLO');
  });

  test('thousands of roles are found, and what was known before answers until they are', async () => {
    const document = await memo('own/depots.md', 'The COO met the Head of Depot B4999.');
    const file = (name: string) => `roles:\n${Array.from({ length: 5_000 }, (_, index) => `- id: ${name.toLowerCase()}${index}\n  title: Head of Depot ${name}${index}\n  category: head-of\n  definition: Runs depot ${index}.\n  basis: general\n`).join('')}`;
    await says(document, 'COO', /^\*\*Chief Operating Officer\*\*/u);
    await write('own/a.roles.yml', file('A'));
    await write('own/b.roles.yml', file('B'));
    const said: string[] = [];
    await eventually(async () => {
      said.push((await hoverOver(document, 'COO'))?.text ?? '');
      return (await hoverOver(document, 'Head of Depot'))?.text ?? '';
    }, (text) => /^\*\*Head of Depot B4999\*\*[^]*Runs depot 4999\./u.test(text));
    await says(document, 'Head of Depot', /^\*\*Head of Depot B4999\*\*[^]*Runs depot 4999\.[^]*From own\/b\.roles\.yml/u);
    for (const each of said) assert.match(each, /^\*\*Chief Operating Officer\*\*/u);
  });

  test('Contextive’s files are read, and follow what they import', async () => {
    const document = await memo('own/cargo.md', 'Each leg policy is told to the CFO. A crane hook is not.');
    const imported = 'contexts:\n  - name: Cranes\n    terms:\n      - name: Crane hook\n        definition: Carries the load.\n';
    await write('own/parts/cranes.yml', imported);
    await write('own/cargo.glossary.yml', 'imports:\n  - ./parts/cranes.yml\ncontexts:\n  - name: Cargo\n    domainVisionStatement: To route cargo.\n    terms:\n      - name: Leg policy\n        definition: How legs are chosen.\n        aliases: [segment rule]\n        examples: [The leg policy picks a leg.]\n        meta: { owner: harbour }\n');
    await says(document, 'leg policy', /^\*\*Leg policy\*\*\n\nHow legs are chosen\.\n\nAlso called segment rule\.\n\n- For example: “The leg policy picks a leg\.”\n- owner harbour\n- \*Cargo:\* To route cargo\.\n\n\*From own\/cargo\.glossary\.yml\.\*/u);
    await says(document, 'crane hook', /Carries the load\.[^]*From own\/parts\/cranes\.yml/u);
    await write('own/parts/cranes.yml', imported.replace('load', 'container'));
    await says(document, 'crane hook', /Carries the container\./u);
  });

  test('what files.exclude hides and what packages bring is not read', async () => {
    const document = await memo('own/memo.md');
    const files = vscode.workspace.getConfiguration('files');
    await write('own/node_modules/x/team.roles.yml', CFLO);
    await write('own/hidden/team.roles.yml', CFLO);
    await write('own/team.roles.yml', coo('Runs the plants.'));
    const inside = await memo('own/hidden/memo.md');
    await says(inside, 'CFLO', /Looks after lorries/u);
    await files.update('exclude', { '**/own/hidden': true }, vscode.ConfigurationTarget.Workspace);
    await isSilentOver(inside, 'CFLO');
    await files.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    await says(inside, 'CFLO', /Looks after lorries/u);
    await says(document, 'COO', /Runs the plants/u);
    assert.isUndefined(await hoverOver(await memo('own/node_modules/x/memo.md'), 'CFLO'));
  });

  test('an id leads to its entry in another file', async () => {
    const file = await write('own/team.roles.yml', CFLO);
    const document = await memo('own/memo.md');
    const other = await memo('own/plant/plant.roles.yml', 'roles:\n  - id: coo\n    reportsTo: [{ role: fleet }]\n');
    await says(document, 'CFLO', /Looks after lorries/u);
    const [found] = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', other.uri, other.positionAt(other.getText().indexOf('fleet')));
    assert.equal(found?.uri.toString(), file.toString());
    assert.deepEqual([found?.range.start.line, found?.range.start.character], [1, 4]);
  });

  test('a role page and the commands know own roles', async () => {
    const document = await memo('own/memo.md');
    await write('own/team.roles.yml', CFLO);
    await vscode.window.showTextDocument(document);
    await says(document, 'CFLO', /Looks after lorries/u);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 5, 0, 5);
    await vscode.commands.executeCommand('executiveRoles.insertDefinition', { roles: ['fleet'], style: 'expansion' });
    assert.include(document.getText(), 'Chief Fleet Officer (CFLO)');
  });
});
