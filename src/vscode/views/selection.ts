import * as vscode from 'vscode';
import { COMPARISON_VIEW } from '../ids';
import type { PanelMemory } from './panelMemory';

const KEY = 'comparison.roles';

/** The roles being compared: the one thing that changes, kept for the workspace. */
export class Selection implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  readonly #panel: PanelMemory;

  constructor(memory: vscode.Memento, panel: PanelMemory) {
    this.#memory = memory;
    this.#panel = panel;
  }

  /** The chosen ids, in order. They may name roles that the glossary no longer has. */
  get roles(): readonly string[] {
    return this.#memory.get<readonly string[]>(KEY, []);
  }

  async choose(ids: readonly string[]): Promise<void> {
    await this.#memory.update(KEY, [...ids]);
    this.#changed.fire();
  }

  /** Chooses these roles and brings the panel to the front. */
  async show(ids: readonly string[]): Promise<void> {
    await this.#panel.keep({ tab: 'compare' });
    await this.choose(ids);
    await vscode.commands.executeCommand(`${COMPARISON_VIEW}.focus`);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
