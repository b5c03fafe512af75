import * as vscode from 'vscode';
import { idAt, type IdMention } from '../../core/glossary/own/authoring/idAt';
import { pageOf } from '../commands/openGlossary';
import type { LoadFileTools } from '../fileTools';
import type { GlossaryStore } from '../glossaryStore';
import { OWN_FILES } from './glossaryFile';

/**
 * Leads in a glossary file from an id to its entry, in the file, in another one or in the bundled glossary, and from an entry to all that
 * speaks of it. On the id of an entry itself the way leads to what it overrides.
 */
export function registerFileLinks(store: GlossaryStore, loadTools: LoadFileTools): vscode.Disposable {
  const mentionsIn = async (document: vscode.TextDocument, position: vscode.Position) => {
    const tools = await loadTools();
    const mentions = tools.idMentions(document.getText(), vscode.l10n);
    const here = idAt(mentions, document.offsetAt(position));
    return here === undefined ? undefined : { here, same: mentions.filter(({ id, of }) => id === here.id && of === here.of) };
  };
  const placeOf = (document: vscode.TextDocument, { start, end }: IdMention) => new vscode.Location(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)));
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(OWN_FILES, {
      provideDefinition: async (document, position) => {
        const found = await mentionsIn(document, position);
        if (found === undefined) return undefined;
        const entries = found.same.filter(({ isEntry }) => isEntry);
        if (entries.length > 0 && !found.here.isEntry) return entries.map((entry) => placeOf(document, entry));
        const role = found.here.of === 'role' ? (await store.load(document)).roles.get(found.here.id) : undefined;
        const elsewhere = role === undefined || found.here.isEntry ? undefined : store.placeOfRole(role.id, document.uri);
        if (elsewhere !== undefined) return elsewhere;
        return role === undefined ? undefined : new vscode.Location(pageOf(role), new vscode.Position(0, 0));
      },
    }),
    vscode.languages.registerReferenceProvider(OWN_FILES, {
      provideReferences: async (document, position, { includeDeclaration }) => {
        const found = await mentionsIn(document, position);
        return found?.same.filter(({ isEntry }) => includeDeclaration || !isEntry).map((mention) => placeOf(document, mention));
      },
    }),
  );
}
