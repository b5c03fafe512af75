import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { suite, suiteSetup, test } from 'mocha';
import ts from 'typescript';
import { panelStrings } from '../src/vscode/views/panelStrings';

const folder = join(__dirname, '..');
const LANGUAGES = ['de', 'es', 'fr', 'ja', 'pt-br'] as const;

const read = (...path: readonly string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as Readonly<Record<string, string>>;
const placeholders = (text: string) => [...new Set(text.match(/\{\d\}/gu))].sort();

/** Every message of what ships: the first argument of each `l10n.t(…)`. */
async function messages(): Promise<ReadonlySet<string>> {
  const { metafile } = await build({ absWorkingDir: folder, entryPoints: ['src/extension.ts', 'src/core/glossary/fileTools.ts'], outdir: 'dist', bundle: true, write: false, metafile: true, platform: 'browser', format: 'cjs', external: ['vscode'], logLevel: 'silent' });
  const found = new Set<string>();
  for (const file of Object.keys(metafile.inputs).filter((each) => each.startsWith('src/'))) {
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 't' && /l10n$/u.test(node.expression.expression.getText())) {
        const [message] = node.arguments;
        assert.ok(message !== undefined && ts.isStringLiteralLike(message), `${file}: ${node.getText()} cannot be translated`);
        found.add(message.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return found;
}

suite('Translations', () => {
  let used: ReadonlySet<string>;
  suiteSetup(async function () {
    this.timeout(30_000);
    used = await messages();
  });

  test('are there in every language', () => {
    const names = readdirSync(join(folder, 'l10n')).sort();
    assert.deepEqual(names, LANGUAGES.map((language) => `bundle.l10n.${language}.json`));
  });

  for (const language of LANGUAGES) {
    test(`say all that ships, and nothing else: ${language}`, () => {
      const bundle = read('l10n', `bundle.l10n.${language}.json`);
      assert.deepEqual([...used].filter((message) => !(message in bundle)), [], 'not translated');
      assert.deepEqual(Object.keys(bundle).filter((message) => !used.has(message)), [], 'no longer used');
      for (const [message, translation] of Object.entries(bundle)) {
        assert.notEqual(translation.trim(), '', message);
        assert.deepEqual(placeholders(translation), placeholders(message), message);
      }
    });

    test(`name the commands and settings: ${language}`, () => {
      const english = read('package.nls.json');
      const own = read(`package.nls.${language}.json`);
      assert.deepEqual(Object.keys(own).sort(), Object.keys(english).sort());
      for (const [key, text] of Object.entries(own)) {
        assert.notEqual(text.trim(), '', key);
        assert.deepEqual(text.match(/`[^`]*`/gu)?.filter((code) => !code.includes('…') || code.includes('{')), english[key]?.match(/`[^`]*`/gu)?.filter((code) => !code.includes('…') || code.includes('{')), key);
      }
    });
  }

  test('never part a French sign from its word at the end of a line', () => {
    for (const text of [read('l10n', 'bundle.l10n.fr.json'), read('package.nls.fr.json')].flatMap((bundle) => Object.values(bundle))) {
      assert.doesNotMatch(text.replace(/`[^`]*`/gu, ''), / [:;?!»]|« |«(?!\u00a0)/u, text);
    }
  });

  test('reach every word of the panel', () => {
    const pseudo = panelStrings({ t: (message) => `⟦${message}⟧` }, 'en');
    const { languages, formats, ...others } = pseudo;
    assert.deepEqual(Object.values(formats), ['Markdown', 'HTML', 'LaTeX', 'CSV']);
    assert.equal(languages['es'], 'Spanish');
    const untold = JSON.stringify(others, (_, value: unknown) => (typeof value === 'string' && /^⟦.*⟧$/u.test(value) ? undefined : value));
    assert.doesNotMatch(untold, /:"/u);
  });
});
