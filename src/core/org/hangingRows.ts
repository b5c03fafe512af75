import type { OrgEdge } from './orgGraph';

/** Some of those who answer to one superior, side by side. */
export interface HangingRow {
  /** How many levels below the superior the row stands. */
  readonly below: number;
  /** Positions in the list of edges, one for each who answers. */
  readonly edges: readonly number[];
}

interface Member {
  readonly edge: number;
  /** Of the member and all below: boxes abreast, and levels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Where people stand below their superior. Twelve abreast make a picture that nobody can read, so they hang in rows
 * that are at most `across` boxes wide with all who answer to them; those who lead nobody come first. Everyone hangs
 * below one superior, by the first line that is not dotted; the other lines are in no row.
 */
export function hangingRows(edges: readonly OrgEdge[], across: number): ReadonlyMap<string, readonly HangingRow[]> {
  const homes = homeEdges(edges);
  const rows = new Map<string, readonly HangingRow[]>();
  const membersOf = (superior: string): readonly Member[] =>
    homes.flatMap((edge) => {
      const { from, to } = edges[edge] ?? { from: '', to: '' };
      return to === superior ? [{ edge, ...sizeBelow(from) }] : [];
    });
  const sizeBelow = (id: string): Omit<Member, 'edge'> => {
    const own = packed([...membersOf(id)].sort((one, other) => one.height - other.height), across);
    if (own.length > 0) rows.set(id, own.map(({ below, members }) => ({ below, edges: members.map(({ edge }) => edge) })));
    const last = own[own.length - 1];
    return { width: Math.max(1, ...own.map(({ members }) => total(members))), height: last === undefined ? 1 : last.below + tallest(last.members) };
  };
  const hanging = new Set(homes.map((edge) => edges[edge]?.from));
  for (const id of new Set(homes.flatMap((edge) => edges[edge]?.to ?? []))) if (!hanging.has(id)) sizeBelow(id);
  return rows;
}

/** The edge by which each role hangs: the first that closes no circle. */
function homeEdges(edges: readonly OrgEdge[]): readonly number[] {
  const superiors = new Map<string, string>();
  return edges.flatMap(({ from, to, kind }, index) => {
    if (kind === 'dotted' || superiors.has(from)) return [];
    for (let above: string | undefined = to; above !== undefined; above = superiors.get(above)) if (above === from) return [];
    superiors.set(from, to);
    return [index];
  });
}

/** Rows filled one after the other, evenly where all are single boxes. */
function packed(members: readonly Member[], across: number): readonly { readonly below: number; readonly members: readonly Member[] }[] {
  const most = Math.ceil(total(members) / Math.ceil(total(members) / across));
  const rows: { below: number; members: Member[] }[] = [];
  for (const member of members) {
    const row = rows[rows.length - 1];
    if (row !== undefined && total(row.members) + member.width <= most) row.members.push(member);
    else rows.push({ below: row === undefined ? 1 : row.below + tallest(row.members), members: [member] });
  }
  return rows;
}

function total(members: readonly Member[]): number {
  return members.reduce((sum, { width }) => sum + width, 0);
}

function tallest(members: readonly Member[]): number {
  return Math.max(1, ...members.map(({ height }) => height));
}
