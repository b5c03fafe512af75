import type { L10n } from '../../../text/l10n';
import type { MappingTree, Range } from '../reading/tree';
import { ownTree, textAt, type OwnList } from './ownTree';

/** The field of an entry that is at a place of a file. */
export interface FieldAt extends Range {
  readonly list: OwnList;
  /** The id of the entry; of a form, the form. */
  readonly name: string;
  /** Such as `definition`, or `profile.horizon`. */
  readonly field: string;
}

/** Fields of which each key counts by itself when glossaries are put together. */
const KEYED: readonly string[] = ['profile', 'equivalents', 'codes'];

/** The field whose key, or whose value on one line, an offset is in. */
export function fieldAt(text: string, offset: number, l10n: L10n): FieldAt | undefined {
  const entry = ownTree(text, l10n).find(({ tree }) => holds(tree, offset));
  const name = entry === undefined ? undefined : textAt(entry.tree, entry.list === 'forms' || entry.list === 'meanings' ? 'form' : 'id');
  if (entry === undefined || name === undefined) return undefined;
  const found = pairAt(entry.tree, offset, '');
  return found === undefined ? undefined : { list: entry.list, name: name.value, ...found };
}

function pairAt({ pairs }: MappingTree, offset: number, above: string): (Range & { readonly field: string }) | undefined {
  const pair = pairs.find(({ at, value }) => holds({ start: at.start, end: Math.max(at.end, value.end) }, offset));
  if (pair === undefined) return undefined;
  const { key, at, value } = pair;
  const below = KEYED.includes(key) && value.kind === 'mapping' ? pairAt(value, offset, `${key}.`) : undefined;
  return below ?? { field: above + key, ...(holds(at, offset) || value.kind !== 'scalar' ? at : { start: value.start, end: value.end }) };
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
