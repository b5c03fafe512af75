import type { GlossaryStore } from '../glossaryStore';
import type { DocumentRoles } from './documentRoles';
import type { PanelMemory } from './panelMemory';
import type { Selection } from './selection';

/** All that the panel shows something of. */
export interface Panel {
  readonly store: GlossaryStore;
  readonly selection: Selection;
  readonly memory: PanelMemory;
  readonly here: DocumentRoles;
}
