import * as vscode from 'vscode';
import { COMMANDS } from '../core/commands';
import type { Glossary } from '../core/glossary/glossary';
import { renderHover } from '../core/hover/renderHover';
import { qualifiersOf } from '../core/mentions/finding/modifiers/qualifiers';
import { mentionsNear, mentionTouching } from '../core/mentions/findMentions';
import type { GlossaryStore } from './glossaryStore';
import { readerFor } from './readers';
import { isHoverEnabled } from './settings';

/** Logs and consoles repeat what others wrote; nobody reads them for the meaning of a title. */
const QUIET_SCHEMES: readonly string[] = ['output', 'debug', 'walkThrough'];

/** Tells what a role means wherever one is hovered over, in every kind of document. */
export function registerHover(store: GlossaryStore): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    provideHover: (document, position) => {
      if (QUIET_SCHEMES.includes(document.uri.scheme) || !isHoverEnabled(document)) return undefined;
      return store.use((glossary) => hoverAt(glossary, document, position), document);
    },
  });
}

function hoverAt(glossary: Glossary, document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const offset = document.offsetAt(position);
  const reader = readerFor(glossary, document);
  const nearby = mentionsNear(reader, offset);
  const mention = mentionTouching(nearby, offset);
  if (mention === undefined) return undefined;
  const range = new vscode.Range(document.positionAt(mention.start), document.positionAt(mention.end));
  const { line, character } = range.end;
  const text = renderHover(mention, {
    glossary,
    nearby,
    written: document.getText(range),
    at: { uri: document.uri.toString(), line, character },
    form: mention.form.name,
    qualifiers: qualifiersOf(reader.view.slice, mention),
    lineOf: (place) => document.positionAt(place).line + 1,
    l10n: vscode.l10n,
  });
  return text === undefined ? undefined : new vscode.Hover(trusted(text), range);
}

/** Only our own commands may run from a hover: the texts in it may come from anyone's glossary. */
function trusted(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text);
  markdown.isTrusted = { enabledCommands: [COMMANDS.compareRoles, COMMANDS.insertDefinition, COMMANDS.openGlossary, COMMANDS.chooseMeaning] };
  return markdown;
}
