import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import type { FileTools } from '../../core/glossary/fileTools';
import type { Glossary } from '../../core/glossary/glossary';
import type { LoadFileTools } from '../fileTools';
import type { GlossaryStore } from '../glossaryStore';
import { textArgument } from './textArgument';

interface Format {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly languageId: string;
  readonly write: (tools: FileTools, glossary: Glossary) => string;
}

/** Opens the glossary, as it holds for the text in front, as a new document in another format. */
export function registerExportGlossary(store: GlossaryStore, loadTools: LoadFileTools): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.exportGlossary, async (given: unknown) => {
    const asked = textArgument(given, 'format');
    const format = formats().find(({ id }) => id === asked) ?? (await vscode.window.showQuickPick(formats(), { title: vscode.l10n.t('Export Glossary'), placeHolder: vscode.l10n.t('In which format?'), matchOnDescription: true }));
    if (format === undefined) return;
    const [tools, glossary, languages] = await Promise.all([loadTools(), store.load(), vscode.languages.getLanguages()]);
    const content = format.write(tools, glossary);
    const language = languages.includes(format.languageId) ? format.languageId : 'plaintext';
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }), { preview: false });
  });
}

function formats(): readonly Format[] {
  const { l10n } = vscode;
  return [
    { id: 'yaml', label: 'YAML', description: l10n.t('a glossary file that can be changed and read back'), languageId: 'yaml', write: (tools, glossary) => tools.exportYaml(glossary) },
    { id: 'json', label: 'JSON', description: l10n.t('the same for programs'), languageId: 'json', write: (tools, glossary) => tools.exportJson(glossary) },
    { id: 'csv', label: 'CSV', description: l10n.t('a table, a role a row'), languageId: 'csv', write: (tools, glossary) => tools.exportCsv(glossary, l10n) },
    { id: 'markdown', label: 'Markdown', description: l10n.t('a document to read'), languageId: 'markdown', write: (tools, glossary) => tools.exportMarkdown(glossary, l10n) },
    { id: 'skos', label: 'SKOS', description: l10n.t('linked data, as JSON-LD'), languageId: 'json', write: (tools, glossary) => tools.exportSkos(glossary, l10n, { language: vscode.env.language }) },
  ];
}
