import { assert } from 'chai';
import * as vscode from 'vscode';
import { open, undone, untilInFront } from './documents';

const MISSPELT = 'The Cheif Executive Officer met us.\n\nWe met.\n';
const settings = () => vscode.workspace.getConfiguration('executiveRoles');
const set = (name: string, value: unknown) => settings().update(name, value, vscode.ConfigurationTarget.Global);

suite('Checks', function () {
  // They wait for one another's settings, and one for a text of a million characters.
  this.timeout(60_000);

  setup(() => set('checks.profile', 'gentle'));
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.joinAllGroups');
    for (const name of ['checks.profile', 'checks.severity', 'checks.governanceCode']) await set(name, undefined);
    assert.deepEqual(vscode.languages.getDiagnostics().flatMap(([, all]) => all.filter(isOurs)), [], 'nothing is left when checks are off');
  });

  test('are off until they are turned on, and gone when they are turned off', async () => {
    await set('checks.profile', undefined);
    const { document } = await open('markdown', MISSPELT);
    assert.deepEqual(found(document), []);
    await set('checks.profile', 'gentle');
    const [finding] = await untilFound(document, 1);
    assert.equal(document.getText(finding?.range), 'Cheif');
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Hint);
    await set('checks.profile', 'off');
    await untilFound(document, 0);
  });

  test('can be on for one language only', async () => {
    await set('checks.profile', undefined);
    const ofLanguage = vscode.workspace.getConfiguration('executiveRoles', { languageId: 'markdown' });
    const [plain, markdown] = [await open('plaintext', MISSPELT), await open('markdown', MISSPELT)];
    try {
      await ofLanguage.update('checks.profile', 'gentle', vscode.ConfigurationTarget.Global, true);
      await vscode.window.showTextDocument(plain.document, vscode.ViewColumn.Beside);
      await untilFound(markdown.document, 1);
      assert.deepEqual(found(plain.document), []);
    } finally {
      await ofLanguage.update('checks.profile', undefined, vscode.ConfigurationTarget.Global, true);
    }
  });

  test('mark a finding as strongly as the reader wants, and no stronger', async () => {
    const { document } = await open('markdown', 'The Cheif Executive Officer met our general director (CEO).\n');
    await untilFound(document, 2);
    await set('checks.severity', 'warning');
    const shown = await untilFound(document, 2, (all) => all.every(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint));
    assert.deepEqual(shown.map(({ severity }) => severity), [vscode.DiagnosticSeverity.Warning, vscode.DiagnosticSeverity.Information]);
  });

  test('ask for two people where the governance code does', async () => {
    const { document } = await open('markdown', 'Jane Doe, Chairman and CEO, opened the meeting with the Cheif Financial Officer.\n');
    assert.deepEqual((await untilFound(document, 1)).map(codeOf), ['misspelt-title']);
    await set('checks.governanceCode', 'uk');
    assert.include((await untilFound(document, 2)).map(codeOf), 'chair-and-ceo-in-one-person');
  });

  test('follow what is written', async () => {
    const { document, edit } = await open('markdown', MISSPELT);
    await untilFound(document, 1);
    await edit((builder) => builder.insert(new vscode.Position(2, 0), 'Our Chief Finacial Officer stayed. '));
    assert.deepEqual((await untilFound(document, 2)).map(({ range }) => document.getText(range)), ['Cheif', 'Finacial']);
  });

  test('leave documents alone that nobody writes', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'executive-roles-check', path: '/misspelt-title.md' }));
    assert.include(page.getText(), 'Cheif Executive Officer');
    await vscode.window.showTextDocument(page, { preview: false });
    // Whoever comes later is checked later: by then the page would have been.
    const { document } = await open('markdown', MISSPELT);
    await vscode.window.showTextDocument(page, vscode.ViewColumn.Beside);
    await untilFound(document, 1);
    assert.deepEqual(found(page), []);
  });

  test('look at the cells of a notebook that somebody writes in', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, MISSPELT, 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
    await vscode.window.showNotebookDocument(notebook);
    await vscode.commands.executeCommand('notebook.cell.edit');
    await untilFound(notebook.cellAt(0).document, 1);
  });

  test('look at what is on the screen of a very long document, and at what comes there', async () => {
    const { document } = await open('markdown', `${MISSPELT}${'The plant manager met the plumber again.\n\n'.repeat(25_000)}${MISSPELT}`);
    await untilFound(document, 1);
    await vscode.commands.executeCommand('cursorBottom');
    const [finding] = await untilFound(document, 1, ([first]) => (first?.range.start.line ?? 0) > 100);
    assert.equal(finding?.range.start.line, document.lineCount - 4);
  });

  test('forget a file that is closed', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.isDefined(folder);
    if (folder === undefined) return;
    const file = vscode.Uri.joinPath(folder.uri, 'closed.md');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(MISSPELT));
    // What an extension opens stays open for minutes, whatever is shown.
    await vscode.commands.executeCommand('vscode.open', file);
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.path === file.path);
    assert.isDefined(document);
    if (document === undefined) return;
    await untilFound(document, 1);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await untilFound(document, 0);
    assert.isTrue(document.isClosed);
    await vscode.workspace.fs.delete(file);
  });

  test('put a misspelt title right, as one undo step', async () => {
    const { document } = await open('markdown', MISSPELT);
    await apply((await fixesOf(document)).find(({ isPreferred }) => isPreferred));
    assert.equal(document.getText(), MISSPELT.replace('Cheif', 'Chief'));
    await untilFound(document, 0);
    assert.equal(await undone(document), MISSPELT);
  });

  for (const [where, ignored] of [
    ['on this line', MISSPELT.replace('us.', 'us. <!-- executive-roles-ignore misspelt-title -->')],
    ['in this file', `<!-- executive-roles-ignore-file misspelt-title -->\n${MISSPELT}`],
  ] as const) {
    test(`say no more ${where} when they are told so`, async () => {
      const { document } = await open('markdown', MISSPELT);
      await apply((await fixesOf(document)).find(({ title }) => title.endsWith(where)));
      assert.equal(document.getText(), ignored);
      await untilFound(document, 0);
    });
  }

  test('tell what a finding is about', async () => {
    const { document } = await open('markdown', MISSPELT);
    const [finding] = await untilFound(document, 1);
    const target = typeof finding?.code === 'object' ? finding.code.target : undefined;
    assert.isDefined(target);
    if (target !== undefined) assert.match((await vscode.workspace.openTextDocument(target)).getText(), /^# misspelt-title\n\nA word of a title is spelt wrong/u);
    await apply((await fixesOf(document)).find(({ title }) => title === 'What is “misspelt-title”?'));
    await untilInFront('misspelt-title');
  });

  test('make all safe fixes at once, and no others', async () => {
    const { document } = await open('markdown', 'The Cheif Executive Officer met our general director (CEO).\n\nThe Chief Finacial Officer left.\n');
    await untilFound(document, 3);
    const [all, ...others] = await actionsOf(document, 'source.fixAll.executiveRoles');
    assert.deepEqual(others, []);
    await apply(all);
    assert.equal(document.getText(), 'The Chief Executive Officer met our general director (CEO).\n\nThe Chief Financial Officer left.\n');
    assert.deepEqual((await untilFound(document, 1)).map(codeOf), ['false-friend']);
    assert.deepEqual(await actionsOf(document, 'source.fixAll.executiveRoles'), [], 'nothing is left to fix');
  });

  test('keep the meaning that is chosen for a file', async () => {
    await set('checks.profile', 'thorough');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.isDefined(folder);
    if (folder === undefined) return;
    const file = vscode.Uri.joinPath(folder.uri, 'undecided.md');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('The CPO was on leave.\n'));
    try {
      const { document } = await vscode.window.showTextDocument(file, { preview: false });
      await apply((await fixesOf(document)).find(({ title }) => title === 'CPO means Chief Product Officer in this file'));
      await untilFound(document, 0, (all) => !all.map(codeOf).includes('undecided-acronym'));
      assert.deepEqual(settings().get('meanings'), [{ form: 'CPO', means: 'cpo-product', in: 'undecided.md' }]);
      assert.equal(document.getText(), 'The CPO was on leave.\n');
    } finally {
      await settings().update('meanings', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

function isOurs({ source, code }: vscode.Diagnostic): boolean {
  return source === 'Executive Roles' && typeof code === 'object';
}

function codeOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}

function found(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(isOurs);
}

/** The findings of a document, as soon as there are so many and all is as it should be. */
async function untilFound(document: vscode.TextDocument, count: number, isRight = (all: readonly vscode.Diagnostic[]): boolean => all.length === count): Promise<readonly vscode.Diagnostic[]> {
  const isDone = (): boolean => isRight(found(document));
  if (!isDone()) {
    await new Promise<void>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(() => {
        if (!isDone()) return;
        listener.dispose();
        resolve();
      });
    });
  }
  return found(document);
}

function actionsOf(document: vscode.TextDocument, kind: string): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(0, 0, document.lineCount, 0), kind);
}

/** The quick fixes of the only finding. */
async function fixesOf(document: vscode.TextDocument): Promise<readonly vscode.CodeAction[]> {
  await untilFound(document, 1, (all) => all.length > 0);
  return actionsOf(document, 'quickfix');
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.isDefined(action);
  if (action?.edit !== undefined) assert.isTrue(await vscode.workspace.applyEdit(action.edit));
  if (action?.command !== undefined) await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}
