/** Anchors and aliases: text that speaks in more than one place. */
import { isAlias, isCollection, isNode, isScalar, visit, type Document, type YAMLMap } from 'yaml';

/** Whether a mapping takes in the keys of another one. */
export function hasMerge(map: YAMLMap): boolean {
  return map.items.some(({ key }) => isScalar(key) && key.source === '<<');
}

/** The names that some alias of the file repeats. */
export function repeatedAnchors(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { Alias: (_, alias) => void names.add(alias.source) });
  return names;
}

/** Whether a node, or anything below it, is written elsewhere in the file. */
export function hasAlias(node: unknown): boolean {
  return someNode(node, isAlias);
}

/** Whether anything else in the file repeats a node or what is below it. */
export function isRepeated(node: unknown, anchors: ReadonlySet<string>): boolean {
  return someNode(node, (each) => anchorIn(each, anchors));
}

/** The same of the node alone. */
export function anchorIn(node: unknown, anchors: ReadonlySet<string>): boolean {
  const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
  return anchor !== undefined && anchors.has(anchor);
}

function someNode(node: unknown, holds: (node: unknown) => boolean): boolean {
  let found = false;
  if (isNode(node)) {
    visit(node, (_, each) => {
      found ||= holds(each);
      return found ? visit.BREAK : undefined;
    });
  }
  return found;
}
