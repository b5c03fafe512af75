import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { COMPARISON_VIEW } from '../ids';
import type { Panel } from './panel';
import type { Attention, PanelChoice } from './panelMemory';

/** Commands that bring one room of the panel to the front. */
export function registerPanelCommands({ memory }: Panel): vscode.Disposable {
  const show = (choice: Partial<PanelChoice>, attention?: Attention) => async () => {
    await memory.keep(choice);
    await vscode.commands.executeCommand(`${COMPARISON_VIEW}.focus`);
    await memory.choose({}, attention);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.showRolesHere, show({ tab: 'document' })),
    vscode.commands.registerCommand(COMMANDS.searchGlossary, show({ tab: 'glossary', page: undefined }, { focus: 'search' })),
    vscode.commands.registerCommand(COMMANDS.showReportingLines, show({ tab: 'org' })),
  );
}
