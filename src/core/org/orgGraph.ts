/** Who answers to whom among a few roles: a graph of what the glossary says, before it is laid out or put in words. */
import { acronymOf, type Glossary, rolesOf } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import { connectingSuperiors } from './connectingSuperiors';
import { type LineKind, type ReportingRule, reportingLines, usualRule, variantRule } from './reportingLines';
import { readRegimes, type Regimes } from './regimes';

/** A picture with more boxes is no longer read. */
export const MAX_NODES = 24;
const MAX_EDGES = 72;
const MAX_VARIANTS = 12;

export interface OrgNode {
  readonly id: string;
  readonly title: string;
  readonly acronym?: string | undefined;
  /** Not asked for: a superior that joins those that were. */
  readonly added: boolean;
}

export interface OrgEdge {
  /** The id of the role that answers. */
  readonly from: string;
  /** The id of the role answered to. */
  readonly to: string;
  /** `board` is a solid line to a board or an office on it. */
  readonly kind: LineKind;
  readonly scope?: string | undefined;
}

export interface OrgGraph {
  /** The roles asked for in the order asked, then the added ones. */
  readonly nodes: readonly OrgNode[];
  readonly edges: readonly OrgEdge[];
  /** Lines between these nodes that stand in for others in some companies only; to be told, not drawn. */
  readonly alternatives: readonly OrgEdge[];
  /** Jurisdictions and regimes under which the picture differs from the usual one, in alphabetical order. */
  readonly variants: readonly string[];
  /** The one of `variants` that is shown; undefined: what usually holds. */
  readonly variant?: string | undefined;
}

export interface OrgOptions {
  /** One of `OrgGraph.variants`; any other is as none. */
  readonly variant?: string | undefined;
  /** At most so many nodes, and never more than `MAX_NODES`. */
  readonly most?: number | undefined;
}

type Body = Pick<OrgGraph, 'nodes' | 'edges' | 'alternatives'>;

/** The roles of these ids, the superiors that join them, and the lines between all of them. */
export function orgGraph(glossary: Glossary, ids: readonly string[], options: OrgOptions = {}): OrgGraph {
  const most = Math.max(1, Math.min(options.most ?? MAX_NODES, MAX_NODES));
  const asked = rolesOf(glossary, ids.slice(0, 10 * MAX_NODES)).slice(0, most);
  const regimes = readRegimes(glossary);
  const usual = graphUnder(glossary, asked, usualRule(glossary, regimes), most);
  const different = new Map<string, Body>();
  for (const name of namesAmong(rolesOf(glossary, usual.nodes.map(({ id }) => id)), regimes)) {
    const body = graphUnder(glossary, asked, variantRule(glossary, regimes, name), most);
    if (different.size < MAX_VARIANTS && keyOf(body) !== keyOf(usual)) different.set(name, body);
  }
  const chosen = options.variant === undefined ? undefined : different.get(options.variant);
  return { ...(chosen ?? usual), variants: [...different.keys()], variant: chosen === undefined ? undefined : options.variant };
}

function graphUnder(glossary: Glossary, asked: readonly Role[], rule: ReportingRule, most: number): Body {
  const askedIds = asked.map(({ id }) => id);
  const superiorsOf = (id: string): readonly string[] => {
    const role = glossary.roles.get(id);
    if (role === undefined) return [];
    return reportingLines(role, rule).inForce.filter(({ kind, to }) => kind !== 'dotted' && !rule.replaced.has(to)).map(({ to }) => to);
  };
  const [only] = askedIds;
  const joining = askedIds.length === 1 && only !== undefined ? [...new Set(superiorsOf(only))].slice(0, most - 1) : connectingSuperiors(askedIds, superiorsOf, most);
  const roles = [...asked, ...rolesOf(glossary, joining)];
  const shown = new Set(roles.map(({ id }) => id));
  const lines = roles.map((role) => ({ from: role.id, ...reportingLines(role, rule) }));
  const between = (kept: 'inForce' | 'instead') => unrepeated(lines.flatMap(({ from, [kept]: own }) => own.filter(({ to }) => shown.has(to)).map((line) => ({ from, ...line }))));
  return { nodes: roles.map((role, index) => nodeOf(role, index >= asked.length)), edges: between('inForce'), alternatives: between('instead') };
}

function nodeOf(role: Role, added: boolean): OrgNode {
  return { id: role.id, title: role.title, acronym: acronymOf(role), added };
}

/** Each pair once a kind: two lines of one kind between two boxes would lie on each other. */
function unrepeated(edges: readonly OrgEdge[]): readonly OrgEdge[] {
  const byKey = new Map<string, OrgEdge>();
  for (const edge of edges) {
    const key = `${edge.from} ${edge.to} ${edge.kind}`;
    if (!byKey.has(key)) byKey.set(key, edge);
  }
  return [...byKey.values()].slice(0, MAX_EDGES);
}

/** Every jurisdiction and regime that these roles or their lines name, or that such a regime holds in. */
function namesAmong(roles: readonly Role[], regimes: Regimes): readonly string[] {
  const named = roles.flatMap((role) => [...regimes.placesOf(role), ...role.reportsTo.flatMap(({ scope }) => regimes.namedIn(scope))]);
  return [...new Set(named.flatMap((name) => [name, ...regimes.placesUnder(name)]))].sort().slice(0, 2 * MAX_VARIANTS);
}

function keyOf({ nodes, edges }: Body): string {
  return JSON.stringify([nodes.map(({ id }) => id), edges]);
}
