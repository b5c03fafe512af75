/** A glossary may be a chain of ten thousand roles; real organisations are a dozen levels deep. */
const MAX_VISITED = 200;

/** How far above a group a role stands, and by which of its subordinates it was reached. */
interface Reach {
  readonly steps: number;
  readonly from?: string | undefined;
}

/**
 * The fewest roles above these that join them, found greedily: the two groups with the nearest common superior are
 * joined first. Groups without one stay apart. At most `most` roles in all, those asked for included.
 */
export function connectingSuperiors(asked: readonly string[], superiorsOf: (id: string) => readonly string[], most: number): readonly string[] {
  const ids = new Set(asked);
  for (;;) {
    const groups = groupsOf([...ids], superiorsOf).map((group) => reachUpwards(group, superiorsOf));
    const joining = nearestCommon(groups).filter((id) => !ids.has(id));
    if (joining.length === 0 || ids.size + joining.length > most) return [...ids].slice(new Set(asked).size);
    for (const id of joining) ids.add(id);
  }
}

/** Ids that lines join already, each group in the order given. */
function groupsOf(ids: readonly string[], superiorsOf: (id: string) => readonly string[]): readonly (readonly string[])[] {
  const groupOf = new Map(ids.map((id) => [id, [id]]));
  for (const id of ids) {
    for (const superior of superiorsOf(id)) {
      const [one, other] = [groupOf.get(id), groupOf.get(superior)];
      if (one === undefined || other === undefined || one === other) continue;
      one.push(...other);
      for (const member of other) groupOf.set(member, one);
    }
  }
  return [...new Set(groupOf.values())];
}

/** Everyone above a group, the nearest first. */
function reachUpwards(group: readonly string[], superiorsOf: (id: string) => readonly string[]): ReadonlyMap<string, Reach> {
  const reached = new Map<string, Reach>(group.map((id) => [id, { steps: 0 }]));
  for (const [id, { steps }] of reached) {
    for (const superior of superiorsOf(id)) {
      if (reached.size >= MAX_VISITED) return reached;
      if (!reached.has(superior)) reached.set(superior, { steps: steps + 1, from: id });
    }
  }
  return reached;
}

/** The ways from two groups up to their nearest common superior; empty where no two have one. */
function nearestCommon(groups: readonly ReadonlyMap<string, Reach>[]): readonly string[] {
  let nearest: readonly string[] = [];
  let fewest = Infinity;
  groups.forEach((one, index) => {
    for (const other of groups.slice(index + 1)) {
      for (const [id, { steps }] of one) {
        const total = steps + (other.get(id)?.steps ?? Infinity);
        if (total >= fewest) continue;
        fewest = total;
        nearest = [...wayTo(id, one), ...wayTo(id, other)];
      }
    }
  });
  return [...new Set(nearest)];
}

function wayTo(id: string, reached: ReadonlyMap<string, Reach>): readonly string[] {
  const way: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = reached.get(at)?.from) way.unshift(at);
  return way;
}
