import * as vscode from 'vscode';
import { navigableMention, rolesMeant } from '../../core/navigate/navigationTarget';
import { pageOf } from '../commands/openGlossary';
import { sourceOf } from '../documentSource';
import type { GlossaryStore } from '../glossaryStore';
import { readerFor } from '../readers';

/** Leads from a mention to its row in a glossary file of the reader's, else to the role's page; to those of all that it may mean. */
export function registerDefinition(store: GlossaryStore): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider('*', {
    provideDefinition: (document, position) =>
      store.use((glossary): vscode.LocationLink[] | undefined => {
        const mention = navigableMention(readerFor(glossary, document), () => sourceOf(document), document.offsetAt(position));
        if (mention === undefined) return undefined;
        const originSelectionRange = new vscode.Range(document.positionAt(mention.start), document.positionAt(mention.end));
        return rolesMeant(glossary, mention).map((role) => {
          const row = store.placeOfRole(role.id, document.uri);
          return { originSelectionRange, targetUri: row?.uri ?? pageOf(role), targetRange: row?.range ?? new vscode.Range(0, 0, 0, 0) };
        });
      }, document),
  });
}
