import { assert } from 'chai';
import * as vscode from 'vscode';
import { hoverOver, open } from './documents';

suite('Hover', () => {
  test('tells what CEO means and how it differs from the COO beside it', async () => {
    const { document } = await open('markdown', 'The CEO and the COO met.');
    const hover = await hoverOver(document, 'CEO');
    assert.match(hover?.text ?? '', /^\*\*Chief Executive Officer\*\* \(CEO\)\n\n.+\n\n\*\*CEO or COO\?\*\*/u);
    assert.equal(hover?.covers, 'CEO');
  });

  test('covers a title that is wrapped over a line end', async () => {
    const { document } = await open('markdown', 'The Chief Operating\nOfficer met.');
    assert.equal((await hoverOver(document, 'Operating'))?.covers, 'Chief Operating\nOfficer');
  });

  test('finds its place in a document with Windows line ends', async () => {
    const { document, edit } = await open('markdown', 'One\nTwo\nThe COO met.');
    await edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
    assert.equal((await hoverOver(document, 'COO'))?.covers, 'COO');
  });

  test('follows edits: a definition that is written counts, and one that is taken away does not', async () => {
    const { document, edit } = await open('markdown', 'Notes\n\nAsk the CSO.');
    const last = async () => (await hoverOver(document, 'CSO.'))?.text ?? '';
    assert.match(await last(), /^\*\*CSO\*\* has more than one meaning/u);
    const definition = 'The Chief Security Officer (CSO) left.';
    await edit((builder) => builder.insert(new vscode.Position(1, 0), definition));
    assert.match(await last(), /^\*\*Chief Security Officer\*\* \(CSO\)[^]*defined on line 2/u);
    await edit((builder) => builder.delete(new vscode.Range(1, 0, 1, definition.length)));
    assert.match(await last(), /^\*\*CSO\*\* has more than one meaning/u);
  });

  test('shows all that CSO may mean', async () => {
    const { document } = await open('plaintext', 'Ask the CSO.');
    assert.match((await hoverOver(document, 'CSO'))?.text ?? '', /Chief Strategy Officer[^]*Chief Security Officer/u);
  });

  for (const [language, text, word] of [
    ['markdown', 'Pigeons coo.', 'coo'],
    ['markdown', 'Write to COO@example.com.', 'COO'],
    ['markdown', 'See https://example.com/CEO/x1.', 'CEO'],
    ['markdown', 'Call `CEO` here.', 'CEO'],
    ['typescript', 'const CEO = 1;', 'CEO'],
  ] as const) {
    test(`is silent over ${word} in ${text}`, async () => {
      const { document } = await open(language, text);
      assert.isUndefined(await hoverOver(document, word));
    });
  }

  test('reads comments in code', async () => {
    const { document } = await open('typescript', 'const x = 1; // signed by the CFO\n');
    assert.equal((await hoverOver(document, 'CFO'))?.covers, 'CFO');
  });

  test('lets only our own commands run', async () => {
    const { document } = await open('markdown', 'The CEO.');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 5));
    const [content] = hovers.flatMap(({ contents }) => contents);
    assert.deepEqual(content instanceof vscode.MarkdownString || typeof content === 'object' ? (content as vscode.MarkdownString).isTrusted : undefined, {
      enabledCommands: ['executiveRoles.compareRoles', 'executiveRoles.insertDefinition', 'executiveRoles.openGlossary', 'executiveRoles.chooseMeaning'],
    });
  });

  for (const [setting, value] of [
    ['hover.enabled', false],
    ['hover.languages', ['*', '!markdown']],
  ] as const) {
    test(`can be switched off by ${setting}`, async () => {
      const settings = vscode.workspace.getConfiguration('executiveRoles');
      await settings.update(setting, value, vscode.ConfigurationTarget.Global);
      try {
        const { document } = await open('markdown', 'The CEO.');
        assert.isUndefined(await hoverOver(document, 'CEO'));
      } finally {
        await settings.update(setting, undefined, vscode.ConfigurationTarget.Global);
      }
    });
  }
});
