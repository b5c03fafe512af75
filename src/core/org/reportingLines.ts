import type { Glossary } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import type { Regimes } from './regimes';

export type LineKind = 'solid' | 'dotted' | 'board';

export interface ReportingLine {
  /** The id of the role answered to. */
  readonly to: string;
  readonly kind: LineKind;
  readonly scope?: string | undefined;
}

/** Which of the lines in a glossary hold: those that usually do, or those of one jurisdiction or board system. */
export interface ReportingRule {
  readonly glossary: Glossary;
  readonly regimes: Regimes;
  /** The names a line's scope may have to hold here; empty for what usually holds. */
  readonly names: ReadonlySet<string>;
  /** Ids of the boards that another one takes the place of here. */
  readonly replaced: ReadonlySet<string>;
}

export function usualRule(glossary: Glossary, regimes: Regimes): ReportingRule {
  return { glossary, regimes, names: new Set(), replaced: new Set() };
}

/** What holds in one jurisdiction, with the board system that is the rule there, or under one board system. */
export function variantRule(glossary: Glossary, regimes: Regimes, variant: string): ReportingRule {
  const scopes = regimes.scopedRoles.flatMap(({ reportsTo }) => reportsTo.flatMap(({ scope }) => regimes.namedIn(scope)));
  const implied = [...new Set(scopes)].filter((name) => regimes.placesUnder(name).includes(variant));
  const names = new Set([variant, ...implied]);
  const replaced = new Set(regimes.scopedRoles.flatMap((role) => boardsReplaced(glossary, regimes, role, names)));
  return { glossary, regimes, names, replaced };
}

/** A company has the one board or the other: where a role answers to another board here, the usual one is gone. */
function boardsReplaced(glossary: Glossary, regimes: Regimes, role: Role, names: ReadonlySet<string>): readonly string[] {
  const solid = role.reportsTo.filter(({ line, role: to }) => line === 'solid' && isBoard(glossary, to));
  const here = solid.filter(({ scope }) => regimes.namedIn(scope).some((name) => names.has(name))).map(({ role: to }) => to);
  return here.length === 0 ? [] : solid.filter(({ scope, role: to }) => scope === undefined && !here.includes(to)).map(({ role: to }) => to);
}

function isBoard(glossary: Glossary, id: string): boolean {
  return glossary.roles.get(id)?.category === 'board';
}

/**
 * The lines of a role that hold under a rule, in the glossary's order, and those that some companies have in their
 * place. A line whose scope is a mere remark holds where nothing better is known; a dotted one holds beside the others.
 */
export function reportingLines(role: Role, rule: ReportingRule): { readonly inForce: readonly ReportingLine[]; readonly instead: readonly ReportingLine[] } {
  const lines = role.reportsTo.filter(({ role: to }) => to !== role.id && rule.glossary.roles.has(to));
  const isHere = ({ scope }: (typeof lines)[number]) => rule.regimes.namedIn(scope).some((name) => rule.names.has(name));
  const isElsewhere = (line: (typeof lines)[number]) => rule.regimes.namedIn(line.scope).length > 0 && !isHere(line);
  const solid = lines.filter(({ line }) => line === 'solid');
  const here = solid.filter(isHere);
  const unscoped = solid.filter(({ scope }) => scope === undefined);
  const remarked = solid.filter((line) => line.scope !== undefined && !isHere(line) && !isElsewhere(line));
  const fallback = [unscoped, remarked, here.length > 0 ? [] : solid.filter(isElsewhere)].find((each) => each.length > 0) ?? [];
  const kept = new Set([...fallback, ...lines.filter((line) => line.line === 'dotted' && !isElsewhere(line))].filter(({ role: to }) => !rule.replaced.has(to)));
  for (const line of here) kept.add(line);
  const toLine = ({ role: to, line, scope }: (typeof lines)[number]): ReportingLine => ({ to, kind: line === 'dotted' ? 'dotted' : isBoard(rule.glossary, to) ? 'board' : 'solid', scope });
  return {
    inForce: lines.filter((line) => kept.has(line)).map(toLine),
    instead: unscoped.length === 0 ? [] : remarked.filter(({ role: to }) => !rule.replaced.has(to)).map(toLine),
  };
}
