import { assert } from 'chai';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { open } from './documents';

const TEXT = '# The CEO\n\nThe CEO met the [CFO](x.md), then the CEO left. `COO`\n';
const set = (value: unknown) => vscode.workspace.getConfiguration('executiveRoles').update('markdownPreview', value, vscode.ConfigurationTarget.Global);

interface Plugin {
  extendMarkdownIt<M extends object>(md: M): M;
}

/** What the editor's Markdown extension does with ours. */
async function extended(): Promise<MarkdownIt> {
  const plugin = (await vscode.extensions.getExtension('executive-roles.executive-roles')?.activate()) as Plugin | undefined;
  assert.isDefined(plugin);
  return plugin?.extendMarkdownIt(new MarkdownIt()) ?? new MarkdownIt();
}

/** The glossary is loaded as soon as it is first asked for; a page that is drawn before has nothing to tell. */
async function withGlossary(): Promise<void> {
  const { document } = await open('markdown', 'The CEO met.');
  await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 5));
}

const marks = (html: string): readonly string[] => html.match(/<abbr title="[^"]+">[^<]*<\/abbr>/gu) ?? [];

suite('Markdown preview', () => {
  suiteSetup(withGlossary);
  teardown(() => set(undefined));

  test('is as it was unless it is asked for more', async () => {
    const text = await extended();
    assert.equal(text.render(TEXT), new MarkdownIt().render(TEXT));
  });

  test('tells at the first mention what a role means', async () => {
    await set('first');
    assert.deepEqual(marks((await extended()).render(TEXT)).map((mark) => mark.replace(/: [^"]+/u, '')), ['<abbr title="Chief Executive Officer">CEO</abbr>']);
  });

  test('tells it everywhere, and no more when it is turned off', async () => {
    const text = await extended();
    await set('all');
    assert.lengthOf(marks(text.render(TEXT)), 2);
    await set('off');
    assert.lengthOf(marks(text.render(TEXT)), 0);
  });

  test('follows what the reader chose that letters mean', async () => {
    const settings = vscode.workspace.getConfiguration('executiveRoles');
    const { document } = await open('markdown', 'The CPO was on leave.');
    const text = await extended();
    const env = { currentDocument: document.uri };
    await set('all');
    assert.lengthOf(marks(text.render(document.getText(), env)), 0);
    await settings.update('meanings', [{ form: 'CPO', means: 'cpo-product', in: '**' }], vscode.ConfigurationTarget.Global);
    try {
      assert.match(marks(text.render(document.getText(), env)).join(), /^<abbr title="Chief Product Officer: [^"]+">CPO<\/abbr>$/u);
    } finally {
      await settings.update('meanings', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  // In a browser the editor that tests run in has its Markdown extension in the other host.
  if (vscode.extensions.getExtension('vscode.markdown-language-features') !== undefined) {
    test('has it in the editor’s own preview', async () => {
      await set('first');
      const { document } = await open('markdown', TEXT);
      const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      assert.lengthOf(marks(html), 1);
      assert.match(html, /<h1[^>]* id="the-ceo"[^>]*>The CEO<\/h1>/u);
    });
  }
});
