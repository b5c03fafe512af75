/** Every id that a file names, with its exact place: what links to what. */
import { NO_ROLE } from '../../../mentions/pins';
import type { L10n } from '../../../text/l10n';
import type { MappingTree, Tree } from '../reading/tree';
import type { IdMention } from './idAt';
import { itemsAt, ownTree, textAt, textOf, type OwnEntry, type TextTree } from './ownTree';

export function idMentions(text: string, l10n: L10n): readonly IdMention[] {
  return ownTree(text, l10n).flatMap((entry) => [...mentionsIn(entry)]);
}

function* mentionsIn({ list, tree }: OwnEntry): Iterable<IdMention> {
  const own = list === 'roles' || list === 'sources' ? textAt(tree, 'id') : undefined;
  if (own !== undefined) yield mention(own, list === 'roles' ? 'role' : 'source', true);
  for (const each of roleIds({ list, tree })) if (each.value !== NO_ROLE) yield mention(each, 'role', false);
  for (const each of sourceIds(tree)) yield mention(each, 'source', false);
}

function mention({ value, start, end }: TextTree, of: IdMention['of'], isEntry: boolean): IdMention {
  return { id: value, of, isEntry, start, end };
}

function roleIds({ list, tree }: OwnEntry): readonly TextTree[] {
  switch (list) {
    case 'roles':
      return [...texts(itemsAt(tree, 'confusedWith')), ...roleOfEach(itemsAt(tree, 'reportsTo'))];
    case 'distinctions':
      return [...texts(itemsAt(tree, 'roles')), ...mappings(itemsAt(tree, 'dimensions')).flatMap((row) => mappings(itemsAt(row, 'values')).flatMap(keysOf))];
    case 'forms':
      return roleOfEach(itemsAt(tree, 'senses').filter((sense) => !isHidden(sense)));
    case 'meanings':
      return texts(itemsAt(tree, 'means'));
    case 'sources':
      return [];
  }
}

function keysOf({ pairs }: MappingTree): readonly TextTree[] {
  return pairs.map(({ key, at }) => ({ value: key, ...at }));
}

/** A sense that is hidden may be one of a glossary that is no longer there. */
function isHidden(tree: Tree): boolean {
  return tree.kind === 'mapping' && tree.pairs.some(({ key, value }) => key === 'hide' && value.kind === 'scalar' && value.value === true);
}

function roleOfEach(trees: readonly Tree[]): readonly TextTree[] {
  return mappings(trees).flatMap((tree) => textAt(tree, 'role') ?? []);
}

function mappings(trees: readonly Tree[]): readonly MappingTree[] {
  return trees.flatMap((tree) => (tree.kind === 'mapping' ? [tree] : []));
}

function texts(trees: readonly Tree[]): readonly TextTree[] {
  return trees.flatMap((tree) => textOf(tree) ?? []);
}

/** The items of every `sources` list, however deep. */
function sourceIds(tree: Tree): readonly TextTree[] {
  if (tree.kind === 'scalar') return [];
  if (tree.kind === 'sequence') return tree.items.flatMap(sourceIds);
  return tree.pairs.flatMap(({ key, value }) => (key === 'sources' && value.kind === 'sequence' ? texts(value.items) : sourceIds(value)));
}
