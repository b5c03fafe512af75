import { acronymOf, distinctionsAmong, type Glossary, rolesOf } from '../glossary/glossary';
import { SourceList } from '../glossary/sourceList';
import { DIMENSIONS } from '../glossary/vocabulary';
import type { Basis, Dimension, Distinction, Role, Source, Statement } from '../glossary/types';
import { derivedCell } from './derivedCell';

/** How many roles fit side by side. */
export const MIN_COMPARED = 2;
export const MAX_COMPARED = 4;

export interface Cell {
  readonly text: string;
  readonly scope?: string | undefined;
  readonly basis: Basis;
  /** Put together from the role's own entry: nobody wrote it as a contrast. */
  readonly derived: boolean;
  /** Positions in `Comparison.sources`, counted from 0. */
  readonly sources: readonly number[];
}

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly acronym?: string | undefined;
  readonly definition: string;
  /** Ids of the roles it is most often taken for. */
  readonly confusedWith: readonly string[];
}

export interface Row {
  readonly dimension: Dimension;
  /** A cell a column; undefined: not established. */
  readonly cells: readonly (Cell | undefined)[];
}

/** Roles side by side: everything a table, a panel or an inserted text needs. */
export interface Comparison {
  readonly columns: readonly Column[];
  /** What tells them apart, a sentence a written distinction; empty where none is written. */
  readonly headlines: readonly string[];
  readonly rows: readonly Row[];
  readonly traps: readonly Cell[];
  /** How they work with one another. */
  readonly together: readonly Cell[];
  readonly sources: readonly Source[];
}

/**
 * Sets two to four roles side by side. A cell comes from the distinction that covers the most of the roles; where none
 * speaks, from the role's own profile or fields, and then says that it is derived; else it stays empty.
 */
export function compareRoles(glossary: Glossary, ids: readonly string[]): Comparison {
  const roles = rolesOf(glossary, ids).slice(0, MAX_COMPARED);
  const distinctions = distinctionsAmong(glossary, roles.map(({ id }) => id));
  const sources = new SourceList(glossary);
  const fromStatement = (statement: Statement) => cell(statement, false, sources);
  const rows = DIMENSIONS.map((dimension) => ({
    dimension,
    cells: roles.map((role) => cellOf(glossary, role, dimension, distinctions, sources)),
  })).filter(({ cells }) => cells.some((each) => each !== undefined));
  return {
    columns: roles.map(columnOf),
    headlines: headlinesOf(distinctions, roles.length),
    rows,
    traps: distinctions.flatMap(({ trap }) => (trap === undefined ? [] : [fromStatement(trap)])),
    together: distinctions.flatMap(({ together, whenNeeded }) => [...together, ...(whenNeeded === undefined ? [] : [whenNeeded])].map(fromStatement)),
    sources: sources.listed,
  };
}

/** One sentence where one is written about all of the roles; else what is written about some of them. */
function headlinesOf(distinctions: readonly Distinction[], count: number): readonly string[] {
  const [first] = distinctions;
  return first?.roles.length === count ? [first.headline] : distinctions.map(({ headline }) => headline);
}

function columnOf(role: Role): Column {
  return { id: role.id, title: role.title, acronym: acronymOf(role), definition: role.definition, confusedWith: role.confusedWith };
}

function cellOf(glossary: Glossary, role: Role, dimension: Dimension, distinctions: readonly Distinction[], sources: SourceList): Cell | undefined {
  for (const distinction of distinctions) {
    const row = distinction.dimensions.find((each) => each.dimension === dimension);
    const text = row?.values[role.id];
    if (row !== undefined && text !== undefined) return cell({ ...row, text }, false, sources);
  }
  const own = role.profile?.[dimension] ?? derivedCell(glossary, role, dimension);
  return own === undefined ? undefined : cell(own, true, sources);
}

type Sourced = Pick<Statement, 'text' | 'basis' | 'sources'> & { readonly scope?: string | undefined };

function cell(from: Sourced, derived: boolean, sources: SourceList): Cell {
  return { text: from.text, scope: from.scope, basis: from.basis, derived, sources: sources.positions(from.sources) };
}
