/**
 * All that the panel and its host say to each other. Each state is the whole picture: the panel keeps nothing, and
 * drawing the same state twice changes nothing.
 */
import type { Category, Dimension, Source } from '../core/glossary/types';
import type { Comparison } from '../core/compare/compareRoles';

export interface RoleOption {
  readonly id: string;
  readonly title: string;
  readonly acronym?: string | undefined;
  readonly category: Category;
}

/** Every word the panel shows, in the reader's language; `{0}` stands for a value. */
export interface PanelStrings {
  readonly choose: string;
  readonly insert: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly addRole: string;
  readonly remove: string;
  readonly swap: string;
  /** Over the roles that the chosen ones are most often taken for. */
  readonly confused: string;
  readonly openEntry: string;
  readonly derived: string;
  readonly derivedNote: string;
  readonly noDistinction: string;
  readonly notEstablished: string;
  readonly general: string;
  readonly together: string;
  readonly trap: string;
  readonly sources: string;
  readonly source: string;
  /** What a source's tier says about it. */
  readonly tiers: Readonly<Record<Source['tier'], string>>;
  readonly table: string;
  readonly dimension: string;
  readonly definition: string;
  readonly changed: string;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly categories: Readonly<Record<Category, string>>;
}

export interface PanelState {
  /** All roles there are, by category, for the lists that add and swap. */
  readonly roles: readonly RoleOption[];
  /** Undefined while fewer than two roles are chosen. */
  readonly comparison?: Comparison | undefined;
  /** The chosen ids, in order: none to four. */
  readonly chosen: readonly string[];
  readonly most: number;
  readonly strings: PanelStrings;
}

export interface ToPanel {
  readonly type: 'state';
  readonly state: PanelState;
}

export type FromPanel =
  /** Show these roles, in this order. */
  | { readonly type: 'compare'; readonly ids: readonly string[] }
  /** Let the reader choose in the editor's own picker. */
  | { readonly type: 'choose' }
  /** Insert the comparison into the document. */
  | { readonly type: 'insert' }
  /** Open a role's glossary page. */
  | { readonly type: 'openRole'; readonly id: string };
