import * as vscode from 'vscode';
import type { MentionOrder } from '../../core/document/mentionedRoles';
import type { OrgOf, Shelf, Tab } from '../../webview/protocol';

/** What the reader chose to see in the panel, apart from the roles compared. */
export interface PanelChoice {
  readonly tab: Tab;
  readonly order: MentionOrder;
  readonly query: string;
  readonly category?: Shelf | undefined;
  /** The id of the role whose page is shown. */
  readonly page?: string | undefined;
  readonly onlyDiffering: boolean;
  readonly orgOf?: OrgOf | undefined;
  readonly variant?: string | undefined;
}

/** What a change asks of the panel besides being drawn. */
export interface Attention {
  /** The key of the control that is to have the focus. */
  readonly focus?: string | undefined;
  /** To be read aloud. */
  readonly said?: string | undefined;
}

const KEY = 'panel';
const FIRST: PanelChoice = { tab: 'document', order: 'appearance', query: '', onlyDiffering: false };

/** Remembers for the workspace how the panel was left. */
export class PanelMemory implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<Attention>();
  readonly onDidChange = this.#changed.event;
  #wanted: Attention = {};

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  /** What a change asked for before the panel was there to be drawn; asked once. */
  takeWanted(): Attention {
    const wanted = this.#wanted;
    this.#wanted = {};
    return wanted;
  }

  get choice(): PanelChoice {
    return { ...FIRST, ...this.#memory.get<Partial<PanelChoice>>(KEY, {}) };
  }

  /** Remembers, and has the panel drawn. */
  async choose(change: Partial<PanelChoice>, attention: Attention = {}): Promise<void> {
    await this.keep(change);
    this.#wanted = attention;
    this.#changed.fire(attention);
  }

  /** Remembers what the panel shows already. */
  async keep(change: Partial<PanelChoice>): Promise<void> {
    await this.#memory.update(KEY, { ...this.choice, ...change });
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
