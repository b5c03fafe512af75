import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { planInsertion } from '../../core/insert/planInsertion';
import type { GlossaryStore } from '../glossaryStore';
import { applyInsertion } from './applyInsertion';
import { editorToWriteIn, requestIn, selectionsOf } from './writing';

/** Writes a section with every role that the document names at its end; one that is there is brought up to date in place. */
export function registerInsertGlossary(store: GlossaryStore): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.insertGlossary, async () => {
    const editor = editorToWriteIn(undefined);
    if (editor === undefined) return;
    const glossary = await store.load(editor.document);
    await applyInsertion(editor, planInsertion({ ...requestIn(glossary, editor, [], selectionsOf(editor)), style: 'glossarySection' }));
  });
}
