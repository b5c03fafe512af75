/**
 * All that the panel and its host say to each other. Each state is the whole picture of what is shown: the panel keeps
 * nothing but what is being typed, and drawing the same state twice changes nothing.
 */
import type { Comparison } from '../core/compare/compareRoles';
import type { MentionedRole, MentionOrder } from '../core/document/mentionedRoles';
import type { Category } from '../core/glossary/types';
import type { OrgPicture } from '../core/org/orgPicture';
import type { RolePage } from '../core/page/rolePage';
import type { SearchEntry } from '../core/search/searchEntries';
import type { PanelStrings } from './panelStrings';

export const TABS = ['document', 'glossary', 'compare', 'org'] as const;
export type Tab = (typeof TABS)[number];

export interface RoleOption {
  readonly id: string;
  readonly title: string;
  readonly acronym?: string | undefined;
  readonly category: Category;
}

interface AnyRoom {
  /** Read aloud when it changes while the same room is shown; empty for nothing. */
  readonly said: string;
}

/** The roles that the document in the editor mentions. */
export interface DocumentRoom extends AnyRoom {
  readonly kind: 'document';
  /** The name of the document; undefined where no text is open. */
  readonly file?: string | undefined;
  readonly order: MentionOrder;
  readonly entries: readonly (MentionedRole & { readonly line: number; readonly options: readonly RoleOption[] })[];
  /** True where the document is so long that only its beginning was read. */
  readonly isCut: boolean;
}

/** What a search keeps to: a category, or what the reader's own files say something of. */
export type Shelf = Category | 'own';

/** All roles to search in, or the page of one of them. */
export interface GlossaryRoom extends AnyRoom {
  readonly kind: 'glossary';
  readonly entries: readonly SearchEntry[];
  /** What was last searched for. */
  readonly query: string;
  readonly category?: Shelf | undefined;
  readonly page?: RolePage | undefined;
}

/** Two to four roles side by side. */
export interface CompareRoom extends AnyRoom {
  readonly kind: 'compare';
  /** All roles there are, by category, for the lists that add and swap. */
  readonly roles: readonly RoleOption[];
  /** Undefined while fewer than two roles are chosen. */
  readonly comparison?: Comparison | undefined;
  /** The chosen ids, in order: none to four. */
  readonly chosen: readonly string[];
  readonly most: number;
  readonly onlyDiffering: boolean;
}

/** Whose roles the picture shows. */
export type OrgOf = 'comparison' | 'document';

/** Who answers to whom. */
export interface OrgRoom extends AnyRoom {
  readonly kind: 'org';
  readonly of: OrgOf;
  /** Undefined where there is no role to show. */
  readonly picture?: OrgPicture | undefined;
  readonly title: string;
  /** The picture in sentences. */
  readonly sentences: readonly string[];
  readonly variants: readonly { readonly id: string; readonly name: string }[];
  readonly variant?: string | undefined;
  /** How many roles were left out, since there is no room for more. */
  readonly left: number;
}

export type Room = DocumentRoom | GlossaryRoom | CompareRoom | OrgRoom;

export interface PanelState {
  /** In an editor tab only the comparison is shown. */
  readonly place: 'sidebar' | 'editor';
  readonly room: Room;
  readonly strings: PanelStrings;
}

export interface ToPanel {
  readonly type: 'state';
  readonly state: PanelState;
  /** The key of the control that is to have the focus. */
  readonly focus?: string | undefined;
}

export const FORMATS = ['markdown', 'html', 'latex', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export type FromPanel =
  | { readonly type: 'tab'; readonly tab: Tab }
  /** Show these roles, in this order. */
  | { readonly type: 'compare'; readonly ids: readonly string[] }
  /** Let the reader choose in the editor's own picker. */
  | { readonly type: 'choose' }
  /** Insert the comparison into the document. */
  | { readonly type: 'insert' }
  /** Put the comparison on the clipboard. */
  | { readonly type: 'copy'; readonly format: Format }
  | { readonly type: 'onlyDiffering'; readonly only: boolean }
  /** Open the comparison in an editor tab. */
  | { readonly type: 'enlarge' }
  /** Show a role's page in the panel; without an id, the list again. */
  | { readonly type: 'page'; readonly id?: string | undefined }
  /** Open a role's page in an editor tab. */
  | { readonly type: 'openRole'; readonly id: string }
  | { readonly type: 'insertDefinition'; readonly id: string }
  /** Keep what is searched for; the panel shows the results by itself. */
  | { readonly type: 'search'; readonly query: string; readonly category?: Shelf | undefined }
  | { readonly type: 'order'; readonly order: MentionOrder }
  /** Go to the next mention, or the one before. */
  | { readonly type: 'jump'; readonly key: string; readonly step: 1 | -1 }
  /** Say what an unclear acronym means. */
  | { readonly type: 'meaning'; readonly key: string }
  | { readonly type: 'orgOf'; readonly of: OrgOf }
  | { readonly type: 'variant'; readonly variant?: string | undefined }
  /** Save the picture as a file. */
  | { readonly type: 'saveOrg' };
