import { isSeq } from 'yaml';
import type { L10n } from '../../text/l10n';
import { deleteItem, emptyList } from './blockEdits';
import { indexOfName, pairOf, rowsOf, settle } from './entries';
import { repeated } from './editEntry';
import type { EntryKind } from './entryKind';
import { deleteInFlow } from './flowEdits';
import { isRepeated, repeatedAnchors } from './sharing';
import { markLength, readSource, type Source } from './source';
import type { EditOutcome } from './orderEdits';
import type { TextEdit } from '../../text/textEdit';

/** Takes an entry out of its list, with the comments inside it; those above it stay. The last one leaves an empty list. */
export function removeEntry(text: string, kind: EntryKind, name: string, l10n: L10n): EditOutcome {
  const source = readSource(text.slice(markLength(text)), l10n);
  if (typeof source === 'string') return { refusal: source };
  const rows = rowsOf(source, kind, l10n);
  if (typeof rows === 'string') return { refusal: rows };
  const index = indexOfName(rows, kind, name, l10n);
  if (typeof index === 'string') return { refusal: index };
  if (isShared(source, kind, index)) return { refusal: repeated(name, l10n) };
  const wanted = { ...source.plain, [kind.list]: rows.filter((_, each) => each !== index) };
  return settle(text, removal(source, kind, index), wanted, l10n);
}

function isShared({ top, document }: Source, kind: EntryKind, index: number): boolean {
  const list = top === undefined ? undefined : pairOf(top, kind.list)?.value;
  return isSeq(list) && isRepeated(list.items[index], repeatedAnchors(document));
}

function removal({ body, top }: Source, kind: EntryKind, index: number): readonly TextEdit[] | undefined {
  const pair = top === undefined ? undefined : pairOf(top, kind.list);
  const list = pair?.value;
  if (pair === undefined || !isSeq(list)) return undefined;
  if (list.flow === true) return deleteInFlow(body, list, index);
  return list.items.length === 1 ? emptyList(body, pair, list) : deleteItem(body, list, index);
}
