import { assert } from 'chai';
import * as vscode from 'vscode';
import { open, undone } from './documents';

const insertGlossary = () => vscode.commands.executeCommand('executiveRoles.insertGlossary');

suite('Insert Glossary of This Document', () => {
  for (const [language, before, after] of [
    ['markdown', '# Roles\n\nThe C|OO and the CEO met.\n', /\n\n## Glossary\n\n\*\*Chief Executive Officer \(CEO\)\*\*: .+\n\n\*\*Chief Operating Officer \(COO\)\*\*: /u],
    ['html', '<body>\n<p>The C|OO met.</p>\n</body>\n', /<h2>Glossary<\/h2>\n\n<dl>\n {2}<dt>Chief Operating Officer \(COO\)<\/dt>[^]+<\/body>\n$/u],
    ['latex', '\\begin{document}\nThe C|OO met.\n\\end{document}\n', /\\section\{Glossary\}[^]+\\item\[\{Chief Operating Officer \(COO\)\}\][^]+\\end\{document\}\n$/u],
  ] as const) {
    test(`in ${language}: a second time changes nothing, and one undo takes it back`, async () => {
      const { document } = await open(language, before);
      const original = document.getText();
      await insertGlossary();
      const written = document.getText();
      assert.match(written, after);
      const { version } = document;
      await insertGlossary();
      assert.equal(document.getText(), written);
      assert.equal(document.version, version);
      assert.equal(await undone(document), original);
    });
  }

  test('is brought up to date where it stands, with Windows line ends', async () => {
    const editor = await open('markdown', 'The COO met.\r\n|');
    const { document } = editor;
    await insertGlossary();
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), 'The CFO came. '));
    const [, end = ''] = document.getText().split('<!-- executive-roles glossary: end -->');
    await editor.edit((builder) => builder.insert(document.positionAt(document.getText().length - end.length), '\r\n\r\n## Notes'));
    await insertGlossary();
    assert.match(document.getText(), /^The CFO came[^]+Chief Financial Officer \(CFO\)[^]+Chief Operating Officer \(COO\)[^]+glossary: end -->\r\n\r\n## Notes\r\n$/u);
    assert.lengthOf(document.getText().match(/glossary: begin/gu) ?? [], 1);
    assert.notMatch(document.getText(), /(?<!\r)\n/u);
  });

  test('follows what the reader chose that letters mean', async () => {
    const settings = vscode.workspace.getConfiguration('executiveRoles');
    await settings.update('meanings', [{ form: 'CSO', means: 'cso-security', in: '**' }], vscode.ConfigurationTarget.Global);
    try {
      const { document } = await open('markdown', 'Ask the CSO.\n');
      await insertGlossary();
      assert.include(document.getText(), '**Chief Security Officer (CSO)**');
    } finally {
      await settings.update('meanings', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('is not written where there is no markup for it', async () => {
    const { document } = await open('plaintext', 'The COO met.\n');
    await insertGlossary();
    assert.equal(document.getText(), 'The COO met.\n');
  });
});
