/** An own file as its writer sees it: entries with all their parts where they stand. */
import type { L10n } from '../../../text/l10n';
import { OWN_ROW_SCHEMAS } from '../ownSchema';
import { readEntries } from '../reading/entries';
import { LIMITS, type Limits } from '../reading/limits';
import { refusalOf } from '../reading/readOwnGlossary';
import type { MappingTree, Range, Tree } from '../reading/tree';

export type OwnList = keyof typeof OWN_ROW_SCHEMAS;
const LISTS = Object.keys(OWN_ROW_SCHEMAS) as readonly OwnList[];

export interface OwnEntry {
  readonly list: OwnList;
  readonly tree: MappingTree;
}

/** The entries that can be read; none of a file that is refused. */
export function ownTree(text: string, l10n: L10n, limits: Limits = LIMITS): readonly OwnEntry[] {
  if (refusalOf(text, limits, l10n) !== undefined) return [];
  const { sections } = readEntries(text, { keys: LISTS }, limits, l10n);
  return sections.flatMap(({ key, entries }) => {
    const list = LISTS.find((each) => each === key);
    return list === undefined ? [] : entries.flatMap((tree) => (tree.kind === 'mapping' ? [{ list, tree }] : []));
  });
}

/** The value of a key, where it is text, and where it stands. */
export function textAt({ pairs }: MappingTree, key: string): TextTree | undefined {
  const value = pairs.find((pair) => pair.key === key)?.value;
  return value === undefined ? undefined : textOf(value);
}

export interface TextTree extends Range {
  readonly value: string;
}

export function textOf(tree: Tree): TextTree | undefined {
  return tree.kind === 'scalar' && typeof tree.value === 'string' ? { value: tree.value, start: tree.start, end: tree.end } : undefined;
}

/** What a key holds: the items of a list, or the one value. */
export function itemsAt({ pairs }: MappingTree, key: string): readonly Tree[] {
  const value = pairs.find((pair) => pair.key === key)?.value;
  if (value === undefined) return [];
  return value.kind === 'sequence' ? value.items : [value];
}
