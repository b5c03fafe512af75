import { assert } from 'chai';
import * as vscode from 'vscode';
import { cursorAt, open, undone } from './documents';

const insertDefinition = (...args: readonly unknown[]) => vscode.commands.executeCommand('executiveRoles.insertDefinition', ...args);

suite('Insert', () => {
  for (const [language, before, start] of [
    ['markdown', 'Intro.\n\n|\n', /^Intro\.\n\n\*\*Chief Operating Officer \(COO\)\*\*: /u],
    ['html', '|', /^<p><dfn>Chief Operating Officer \(COO\)<\/dfn>: /u],
    ['latex', '|', /^\\textbf\{Chief Operating Officer \(COO\)\}: /u],
    ['restructuredtext', '|', /^\*\*Chief Operating Officer \(COO\)\*\*: /u],
    ['plaintext', '|', /^Chief Operating Officer \(COO\): /u],
    ['python', 'def f():\n    |g()\n', /^def f\(\):\n {4}# Chief Operating Officer \(COO\): /u],
  ] as const) {
    test(`writes a definition into ${language}, and one undo takes it back`, async () => {
      const { document } = await open(language, before);
      const original = document.getText();
      await insertDefinition({ roles: ['coo'] });
      assert.match(document.getText(), start);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), original);
    });
  }

  test('works at every cursor as one undo step', async () => {
    const editor = await open('markdown', 'a\n\n\n\nb\n\n\n\nc');
    const original = editor.document.getText();
    editor.selections = [2, 6].map((line) => new vscode.Selection(line, 0, line, 0));
    await insertDefinition({ roles: ['ceo'] });
    assert.lengthOf(editor.document.getText().match(/\*\*Chief Executive Officer \(CEO\)\*\*/gu) ?? [], 2);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), original);
  });

  test('lengthens the line under a heading with its words, and one undo takes both back', async () => {
    const { document } = await open('restructuredtext', 'The CO|O\n=======\n\nText.\n');
    const original = document.getText();
    await insertDefinition({ roles: ['coo'], style: 'expansion' });
    assert.equal(document.getText(), `The Chief Operating Officer (COO)\n${'='.repeat(33)}\n\nText.\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original);
  });

  test('keeps a selection', async () => {
    const editor = await open('markdown', 'The COO met.\n');
    editor.selection = new vscode.Selection(0, 4, 0, 7);
    await insertDefinition({ roles: ['coo'] });
    assert.isTrue(editor.document.getText().startsWith('The COO met.\n\n**Chief Operating Officer'), editor.document.getText());
  });

  test('keeps Windows line ends', async () => {
    const editor = await open('markdown', 'a\nb|\n');
    await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
    const original = editor.document.getText();
    await insertDefinition({ roles: ['ceo'] });
    assert.notMatch(editor.document.getText(), /(?<!\r)\n/u);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), original);
  });

  test('follows the hover to the place hovered over', async () => {
    const { document } = await open('markdown', '|One.\n\nThe COO met.\n');
    await insertDefinition({ roles: ['coo'], at: { uri: document.uri.toString(), line: 2, character: 7 } });
    assert.isTrue(document.getText().startsWith('One.\n\nThe COO met.\n\n**Chief Operating Officer'), document.getText());
  });

  test('writes a comparison as a table', async () => {
    const { document } = await open('markdown', '|');
    await vscode.commands.executeCommand('executiveRoles.insertComparison', { roles: ['ceo', 'coo'] });
    assert.match(document.getText(), /\| {2}\| Chief Executive Officer \(CEO\) \| Chief Operating Officer \(COO\) \|\n\| --- \| --- \| --- \|\n\| Accountable to \|/u);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '');
  });

  for (const [language, style, after] of [
    ['markdown', 'definition', /^The COO met\.\n\n\*\*Chief Operating Officer \(COO\)\*\*: .+\.\n$/u],
    ['markdown', 'full', /^The COO met\.\n\n\*\*Chief Operating Officer \(COO\)\*\*: .+\n\nResponsibilities:\n\n- [^]+\n\nSources:\n\n/u],
    ['markdown', 'expansion', /^The Chief Operating Officer \(COO\) met\.\n$/u],
    ['markdown', 'footnote', /^The COO\[\^coo\] met\.\n\n\[\^coo\]: \*\*Chief Operating Officer \(COO\)\*\*: .+\n$/u],
    ['markdown', 'abbr', /^The <abbr title="Chief Operating Officer">COO<\/abbr> met\.\n$/u],
    ['markdown', 'abbreviation', /^The COO met\.\n\n\*\[COO\]: Chief Operating Officer\n$/u],
    ['markdown', 'definitionList', /^The COO met\.\n\nChief Operating Officer \(COO\)\n: .+\n$/u],
    ['markdown', 'glossarySection', /^The COO met\.\n\n<!-- executive-roles glossary: begin -->\n\n## Glossary\n\n\*\*Chief Operating Officer/u],
    ['latex', 'footnote', /^The COO\\footnote\{.+\} met\.\n$/u],
    ['latex', 'expansion', /^The Chief Operating Officer \(COO\) met\.\n$/u],
    ['html', 'abbr', /^The <abbr title="Chief Operating Officer">COO<\/abbr> met\.\n$/u],
  ] as const) {
    test(`writes in the style ${style} into ${language}, and one undo takes it back`, async () => {
      const { document } = await open(language, 'The C|OO met.\n');
      await insertDefinition({ style });
      assert.match(document.getText(), after);
      assert.equal(await undone(document), 'The COO met.\n');
    });
  }

  test('writes about the role of each cursor below its own paragraph', async () => {
    const editor = await open('markdown', 'The CEO left.\n\nThe COO stayed.\n');
    const { document } = editor;
    editor.selections = [cursorAt(document, 'EO left'), cursorAt(document, 'OO stayed')];
    await insertDefinition({ style: 'definition' });
    assert.match(document.getText(), /^The CEO left\.\n\n\*\*Chief Executive Officer \(CEO\)\*\*: .+\n\nThe COO stayed\.\n\n\*\*Chief Operating Officer \(COO\)\*\*: .+\n$/u);
    assert.deepEqual(editor.selections.map(({ active }) => document.getText(new vscode.Range(active, active.translate(0, 2)))), ['EO', 'OO']);
    assert.equal(await undone(document), 'The CEO left.\n\nThe COO stayed.\n');
  });

  for (const [language, start] of [
    ['html', /<table>[^]+Chief Executive Officer \(CEO\)/u],
    ['latex', /\\begin\{tabular\}[^]+Chief Executive Officer \(CEO\)/u],
    ['restructuredtext', /^\.\. list-table::[^]+Chief Executive Officer \(CEO\)/mu],
    ['plaintext', /Chief Executive Officer \(CEO\)/u],
    ['python', /^# .+[^]+Chief Executive Officer \(CEO\)/u],
  ] as const) {
    test(`writes a comparison into ${language}, and one undo takes it back`, async () => {
      const { document } = await open(language, '|');
      await vscode.commands.executeCommand('executiveRoles.insertComparison', { roles: ['ceo', 'coo'] });
      assert.match(document.getText(), start);
      assert.equal(await undone(document), '');
    });
  }

  test('leaves the cursor behind what it writes on an empty line', async () => {
    const editor = await open('markdown', 'a\n\n|\n\nb\n');
    await insertDefinition({ roles: ['coo'] });
    const { document, selection } = editor;
    assert.isTrue(selection.isEmpty);
    assert.match(document.lineAt(selection.active.line).text, /^\*\*Chief Operating Officer/u);
    assert.equal(selection.active.character, document.lineAt(selection.active.line).text.length);
  });

  test('wraps a comment at the ruler of the language', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('rulers', [{ column: 40 }], vscode.ConfigurationTarget.Global);
    try {
      const { document } = await open('typescript', '|f();\n');
      await insertDefinition({ roles: ['coo'] });
      const comment = document.getText().split('\n').filter((line) => line.startsWith('//'));
      assert.isAbove(comment.length, 2);
      assert.isTrue(comment.every((line) => line.length <= 40), comment.join('\n'));
    } finally {
      await settings.update('rulers', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('leaves a read-only document as it is', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'executive-roles', path: '/COO.md', query: 'coo' }));
    await vscode.window.showTextDocument(page);
    const before = page.getText();
    await insertDefinition({ roles: ['coo'] });
    assert.equal(page.getText(), before);
  });

  test('leaves an editor alone that was made read-only', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.isDefined(folder);
    const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.parse('nowhere:/'), 'incident.md'));
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    try {
      await insertDefinition({ roles: ['coo'] });
      assert.isFalse(editor.document.isDirty);
    } finally {
      await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    }
    await insertDefinition({ roles: ['coo'] });
    assert.isTrue(editor.document.isDirty);
    await vscode.commands.executeCommand('undo');
  });

  test('writes into a cell of a notebook', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, 'The COO met.', 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
    await vscode.window.showNotebookDocument(notebook);
    const active = new Promise<vscode.TextEditor>((resolve) => {
      const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document !== notebook.cellAt(0).document) return;
        listener.dispose();
        resolve(editor);
      });
    });
    await vscode.commands.executeCommand('notebook.cell.edit');
    const { document } = await active;
    await insertDefinition({ roles: ['coo'] });
    assert.match(document.getText(), /^The COO met\.\n\n\*\*Chief Operating Officer \(COO\)\*\*: /u);
  });

  test('changes nothing when it is given nonsense', async () => {
    const { document } = await open('markdown', 'x');
    await insertDefinition({ roles: ['coo'], at: { uri: 'nowhere:/', line: 0, character: 0 } });
    assert.equal(document.getText(), 'x');
  });
});
