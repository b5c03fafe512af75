import type { Category, Dimension, Source } from '../core/glossary/types';
import type { LineKind } from '../core/org/reportingLines';
import type { Format, Tab } from './protocol';

/** Every word the panel shows, in the reader's language; `{0}` and `{1}` stand for values. */
export interface PanelStrings {
  readonly tabs: Readonly<Record<Tab, string>>;
  /** The name of the row of tabs. */
  readonly tabList: string;
  /** Over a comparison in an editor tab, and while nothing is chosen. */
  readonly choose: string;
  readonly insert: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly addRole: string;
  readonly remove: string;
  readonly swap: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  /** Said of a column that can be dragged. */
  readonly drag: string;
  /** Over the roles that the chosen ones are most often taken for. */
  readonly confused: string;
  /** Before the roles that one click puts in the place of another: `Instead of {0}`. */
  readonly insteadOf: string;
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
  readonly onlyDiffering: string;
  readonly nothingDiffers: string;
  readonly enlarge: string;
  readonly copyAs: string;
  readonly formats: Readonly<Record<Format, string>>;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly noDocument: string;
  readonly noMentions: string;
  readonly noMentionsHint: string;
  readonly mentionedIn: string;
  readonly orderLabel: string;
  readonly inOrder: string;
  readonly byCount: string;
  readonly onlyBeginning: string;
  readonly undecided: string;
  readonly undecidedHint: string;
  readonly unlisted: string;
  readonly chooseMeaning: string;
  /** `{0}` is a title, `{1}` how often it is mentioned. */
  readonly next: string;
  readonly previous: string;
  readonly once: string;
  readonly times: string;
  readonly compareThis: string;
  readonly compareAll: string;
  readonly search: string;
  readonly searchHint: string;
  readonly allCategories: string;
  readonly category: string;
  readonly noResults: string;
  readonly oneResult: string;
  readonly results: string;
  readonly own: string;
  readonly ownRoles: string;
  readonly back: string;
  readonly openPage: string;
  /** On a role's page. */
  readonly compareNeighbours: string;
  readonly insertDefinition: string;
  /** A foreign title and the name of its language. */
  readonly inLanguage: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly orgOf: string;
  readonly orgOfComparison: string;
  readonly orgOfDocument: string;
  readonly orgEmpty: string;
  readonly orgEmptyHint: string;
  readonly regime: string;
  readonly usualRegime: string;
  readonly saveOrg: string;
  readonly inWords: string;
  readonly orgLeft: string;
  readonly lines: Readonly<Record<LineKind, string>>;
  readonly orgAdded: string;
}
