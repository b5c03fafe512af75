/** Which jurisdictions and board systems a glossary speaks of, and where a remark on a line names one. */
import { acronymOf, type Glossary } from '../glossary/glossary';
import type { Role } from '../glossary/types';

const LONGEST_READ = 200;
/** The bundled glossary has fifty lines with a scope; a file of thousands must not cost seconds a picture. */
const MAX_SCOPED = 500;
const TIERS = [
  { name: 'Two-tier board', words: /\btwo[- ]tier\b/iu },
  { name: 'One-tier board', words: /\b(?:one|single)[- ]tier\b/iu },
];
const LEADING = new Set(['in', 'the', 'for', 'of', 'under', 'at']);

export interface Regimes {
  /** The jurisdictions and board systems that the scope of a line names; empty for `some companies`. */
  namedIn(scope: string | undefined): readonly string[];
  /** The jurisdictions that made this role; empty where none in particular did. */
  placesOf(role: Role): readonly string[];
  /** The jurisdictions in which a board system is the rule; empty for any other name. */
  placesUnder(name: string): readonly string[];
  /** The roles with a line that holds in some jurisdiction or board system only, the first five hundred. */
  readonly scopedRoles: readonly Role[];
}

interface Place {
  readonly name: string;
  /** What follows the name: `where chosen`, `federal securities law`. */
  readonly remark: string;
}

/** Reads the whole glossary once, so that a line's scope can be told from a mere remark. */
export function readRegimes(glossary: Glossary): Regimes {
  const roles = [...glossary.roles.values()];
  const placesById = new Map(roles.map((role) => [role.id, placesIn(role.jurisdiction ?? '')]));
  const known = new Set([...placesById.values()].flatMap((places) => places.map(({ name }) => name)));
  const acronyms = new Set(roles.flatMap((role) => acronymOf(role) ?? []));
  const readings = new Map<string, readonly string[]>();
  const read = (scope: string) => {
    // A capital alone is no place: `Some companies` begins with one, and `CEO` has three.
    const places = placesIn(scope).filter(({ name, remark }) => known.has(name) || (remark === '' && !acronyms.has(name)));
    return [...new Set([...tiersIn(scope), ...places.map(({ name }) => name)])];
  };
  const namedIn = (scope: string | undefined) => {
    if (scope === undefined) return [];
    const reading = readings.get(scope) ?? read(scope);
    readings.set(scope, reading);
    return reading;
  };
  const byTier = placesByTier(glossary, roles, placesById);
  return {
    namedIn,
    placesOf: (role) => (placesById.get(role.id) ?? []).map(({ name }) => name),
    placesUnder: (name) => byTier.get(name) ?? [],
    scopedRoles: roles.filter(({ reportsTo }) => reportsTo.some(({ scope }) => namedIn(scope).length > 0)).slice(0, MAX_SCOPED),
  };
}

/**
 * Where a board system is the rule: the jurisdictions of the roles that answer to the board which that system has. A
 * place with a remark, such as `France where chosen`, does not count.
 */
function placesByTier(glossary: Glossary, roles: readonly Role[], placesById: ReadonlyMap<string, readonly Place[]>): ReadonlyMap<string, readonly string[]> {
  const byTier = new Map<string, readonly string[]>();
  for (const { name, words } of TIERS) {
    const lines = roles.flatMap(({ reportsTo }) => reportsTo.filter(({ scope }) => words.test((scope ?? '').slice(0, LONGEST_READ))));
    const boards = new Set(lines.map(({ role }) => role).filter((id) => glossary.roles.get(id)?.category === 'board'));
    const under = roles.filter(({ reportsTo }) => reportsTo.some(({ role, line }) => line === 'solid' && boards.has(role)));
    const places = under.flatMap(({ id }) => (placesById.get(id) ?? []).filter(({ remark }) => remark === ''));
    byTier.set(name, [...new Set(places.map((place) => place.name))]);
  }
  return byTier;
}

function tiersIn(scope: string): readonly string[] {
  return TIERS.filter(({ words }) => words.test(scope.slice(0, LONGEST_READ))).map(({ name }) => name);
}

/** `Germany, Austria; France where chosen`: what stands in capitals at the head of each part. */
function placesIn(text: string): readonly Place[] {
  return text
    .slice(0, LONGEST_READ)
    .split(/[;,]|\sand\s/u)
    .flatMap((part) => {
      const words = part.split(/\s/u).filter((word) => word !== '');
      while (LEADING.has((words[0] ?? '').toLowerCase())) words.shift();
      const end = words.findIndex((word) => !/^\p{Lu}[\p{L}.]*$/u.test(word));
      const name = words.slice(0, end < 0 ? words.length : end).join(' ');
      return name === '' ? [] : [{ name, remark: end < 0 ? '' : words.slice(end).join(' ') }];
    });
}
