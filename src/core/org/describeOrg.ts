import type { Glossary } from '../glossary/glossary';
import { shortName } from '../hover/shortName';
import type { L10n } from '../text/l10n';
import { label } from './label';
import type { OrgEdge, OrgGraph } from './orgGraph';
import { variantName } from './orgWords';

/** The graph in plain sentences, from the top down: for those who cannot see the picture, and for text to insert. */
export function describeOrg(graph: OrgGraph, glossary: Glossary, l10n: L10n): readonly string[] {
  const titles = new Map(graph.nodes.map(({ id, title }) => [id, title]));
  const nameOf = (id: string) => {
    const role = glossary.roles.get(id);
    const short = role === undefined ? undefined : shortName(glossary, role);
    // BoD is an abbreviation for notes; a sentence spells it out.
    return label(short !== undefined && /^\p{Lu}+$/u.test(short) ? short : (titles.get(id) ?? id));
  };
  const ids = fromTheTop(graph);
  const ends = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const answering = new Set(graph.edges.filter(({ kind }) => kind !== 'dotted').map(({ from }) => from));
  const tops = ids.filter((id) => ends.has(id) && !answering.has(id)).map(nameOf);
  const apart = ids.filter((id) => !ends.has(id)).map(nameOf);
  const added = graph.nodes.filter((node) => node.added).map(({ id }) => nameOf(id));
  const linesOf = (edges: readonly OrgEdge[], say: (edge: OrgEdge) => string) => ids.flatMap((id) => edges.filter(({ from }) => from === id).map(say));
  return [
    ...(graph.variant === undefined ? [] : [l10n.t('As it is under this regime: {0}.', variantName(graph.variant, l10n))]),
    ...(tops.length === 0 ? [] : [l10n.t('At the top: {0}.', tops.join(', '))]),
    ...linesOf(graph.edges, (edge) => sentence(edge, nameOf, l10n)),
    ...linesOf(graph.alternatives, (edge) => alternative(edge, nameOf, l10n)),
    ...(apart.length === 0 ? [] : [l10n.t('The glossary gives no line here for: {0}.', apart.join(', '))]),
    ...(added.length === 0 ? [] : [l10n.t('Added to show how they are joined: {0}.', added.join(', '))]),
  ];
}

type NameOf = (id: string) => string;

function sentence({ from, to, kind, scope }: OrgEdge, nameOf: NameOf, l10n: L10n): string {
  const names = [nameOf(from), nameOf(to)];
  if (scope === undefined) return kind === 'dotted' ? l10n.t('The {0} has a dotted line to the {1}.', ...names) : l10n.t('The {0} answers to the {1}.', ...names);
  return kind === 'dotted' ? l10n.t('The {0} has a dotted line to the {1}: {2}.', ...names, label(scope)) : l10n.t('The {0} answers to the {1}: {2}.', ...names, label(scope));
}

function alternative({ from, to, scope }: OrgEdge, nameOf: NameOf, l10n: L10n): string {
  return l10n.t('Elsewhere the {0} answers to the {1}: {2}.', nameOf(from), nameOf(to), label(scope ?? ''));
}

/** Ids by their distance from the top, in a circle last; among equals in the order of the graph. */
function fromTheTop({ nodes, edges }: OrgGraph): readonly string[] {
  const lines = edges.filter(({ kind }) => kind !== 'dotted');
  const answering = new Set(lines.map(({ from }) => from));
  const found = new Set(nodes.map(({ id }) => id).filter((id) => !answering.has(id)));
  for (const id of found) {
    for (const { from, to } of lines) if (to === id) found.add(from);
  }
  return [...new Set([...found, ...nodes.map(({ id }) => id)])];
}
