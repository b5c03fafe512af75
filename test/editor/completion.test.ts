import { assert } from 'chai';
import * as vscode from 'vscode';
import { open, undone } from './documents';

const OURS = /^(?:CE|CO|[Cc]hief)/u;

/** What our completion offers at the cursor, with what it would write. */
async function offered({ document, selection }: vscode.TextEditor, resolve = 0): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, selection.active, undefined, resolve);
  return list.items.filter((item) => item.sortText?.startsWith('r') === true && typeof item.label === 'object' && OURS.test(item.label.label));
}

const written = (items: readonly vscode.CompletionItem[]) => items.map(({ insertText }) => insertText);

suite('Completion', () => {
  for (const [language, text, first] of [
    ['markdown', 'The CE|', 'CEO'],
    ['markdown', 'The chief op|', 'chief operating officer'],
    ['plaintext', 'The Chief Op|', 'Chief Operating Officer'],
    ['latex', 'The COO|', 'COO'],
    ['typescript', 'f(); // asks the chief op|', 'chief operating officer'],
  ] as const) {
    test(`in ${language}: ${text}`, async () => assert.equal(written(await offered(await open(language, text)))[0], first));
  }

  for (const [language, text] of [
    ['typescript', 'const CE|'],
    ['typescript', 'const title = "our CE|";'],
    ['markdown', 'Call `CE|` here.'],
    ['markdown', '---\nowner: CE|\n---\n'],
    ['markdown', 'See https://example.com/x?q=CE|'],
    ['markdown', 'the CE|O met'],
  ] as const) {
    test(`offers nothing in ${language}: ${text}`, async () => assert.deepEqual(written(await offered(await open(language, text))), []));
  }

  test('tells what a role is once it is looked at', async () => {
    const [first] = await offered(await open('markdown', 'The CE|'), 100);
    assert.include((first?.documentation as vscode.MarkdownString | undefined)?.value, 'organisation');
    assert.notEqual((first?.documentation as vscode.MarkdownString | undefined)?.isTrusted, true);
  });

  test('writes a title over the words that were typed, as one step', async () => {
    const editor = await open('markdown', 'The chief operating of| met.');
    const before = editor.document.getText();
    const [first] = await offered(editor);
    assert.equal(editor.document.getText(first?.range as vscode.Range), 'chief operating of');
    await editor.edit((builder) => builder.replace(first?.range as vscode.Range, first?.insertText as string), { undoStopBefore: true, undoStopAfter: true });
    assert.equal(editor.document.getText(), 'The chief operating officer met.');
    assert.equal(await undone(editor.document), before);
  });

  test('can be switched off', async () => {
    const settings = vscode.workspace.getConfiguration('executiveRoles');
    await settings.update('completion.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(written(await offered(await open('markdown', 'The CE|'))), []);
    } finally {
      await settings.update('completion.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
