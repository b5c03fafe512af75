import * as vscode from 'vscode';
import { navigableMention, rolesMeant } from '../../core/navigate/navigationTarget';
import { pageOf } from '../commands/openGlossary';
import { sourceOf } from '../documentSource';
import type { GlossaryStore } from '../glossaryStore';
import { readerFor } from '../readers';

/** Leads from a mention to the glossary's page of the role, or to those of all that it may mean. */
export function registerDefinition(store: GlossaryStore): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider('*', {
    provideDefinition: (document, position) =>
      store.use((glossary): vscode.LocationLink[] | undefined => {
        const mention = navigableMention(readerFor(glossary, document), () => sourceOf(document), document.offsetAt(position));
        if (mention === undefined) return undefined;
        const originSelectionRange = new vscode.Range(document.positionAt(mention.start), document.positionAt(mention.end));
        return rolesMeant(glossary, mention).map((role) => ({ originSelectionRange, targetUri: pageOf(role), targetRange: new vscode.Range(0, 0, 0, 0) }));
      }, document),
  });
}
