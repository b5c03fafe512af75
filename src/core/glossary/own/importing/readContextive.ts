import * as v from 'valibot';
import type { L10n } from '../../../text/l10n';
import type { OwnProblem, OwnRows, Place } from '../ownRows';
import { readEntries } from '../reading/entries';
import { issueOf } from '../reading/issueWords';
import { LIMITS, type Limits } from '../reading/limits';
import { placesOf } from '../reading/lines';
import { refusalOf } from '../reading/readOwnGlossary';
import { plainRow } from '../reading/row';
import type { Fault, Range, Tree } from '../reading/tree';
import type { Role } from '../../types';
import { contextSchema, termSchema, type Context } from './contextiveSchema';
import { isRemote } from './localPath';
import { IdMaker, slugOf } from './slug';
import { termRole } from './termRole';

/** A file that another one takes its terms from. */
export interface Import {
  /** As it is written: absolute, or seen from the folder of the file. */
  readonly path: string;
  readonly place: Place;
}

/** The terms of one context, and which files it is for: all that the file governs, or those that `paths` match. */
export interface ContextRows {
  readonly name: string | undefined;
  readonly paths: readonly string[] | undefined;
  readonly rows: OwnRows;
}

export interface Contextive {
  /** The terms of all contexts. */
  readonly rows: OwnRows;
  readonly contexts: readonly ContextRows[];
  readonly imports: readonly Import[];
  readonly problems: readonly OwnProblem[];
}

/** A file is one list of contexts, so that one entry may hold all terms. */
const CONTEXTIVE_LIMITS: Limits = { ...LIMITS, nodes: 200_000 };
const WANTED = { keys: ['contexts', 'imports'], within: ['name', 'domainVisionStatement', 'paths', 'meta', 'terms'] } as const;

interface Gathering {
  readonly ids: IdMaker;
  /** What distinguishes the terms of this file from those of others where a context has no name. */
  readonly stem: string;
  readonly l10n: L10n;
  readonly places: Map<object, Place>;
  readonly placeOf: (range: Range) => Place;
  report(path: string, fault: Fault): void;
}

/** Reads a glossary of Contextive's. Never throws: what cannot be read is named and left out. @param file Its path. */
export function readContextive(text: string, file: string, l10n: L10n, limits: Limits = CONTEXTIVE_LIMITS): Contextive {
  const problems: OwnProblem[] = [];
  const refusal = refusalOf(text, limits, l10n);
  const placeOf = placesOf(refusal === undefined ? text : '');
  const report = (path: string, { start, end, reason }: Fault): void => {
    if (problems.length < limits.problems) problems.push({ file, path, reason, place: placeOf({ start, end }) });
  };
  if (refusal !== undefined) report('', { start: 0, end: 0, reason: refusal });
  const { sections, faults } = refusal === undefined ? readEntries(text, WANTED, limits, l10n) : { sections: [], faults: [] };
  for (const fault of faults) report('', fault);
  const gathering: Gathering = { ids: new IdMaker('term'), stem: stemOf(file), l10n, places: new Map(), placeOf, report };
  const entriesOf = (key: string): readonly Tree[] => sections.flatMap((section) => (section.key === key ? section.entries : []));
  for (const { key, at } of sections) if (!WANTED.keys.some((known) => known === key)) report(key, { ...at, reason: l10n.t('is not known here; a Contextive glossary has {0}', WANTED.keys.join(', ')) });
  const contexts = entriesOf('contexts').map((tree, index) => contextOf(tree, `contexts[${index}]`, limits, gathering));
  const imports = entriesOf('imports').flatMap((tree, index) => importOf(tree, `imports[${index}]`, gathering));
  return { rows: rowsOf(contexts.flatMap(({ rows }) => rows.roles as readonly Role[]), gathering), contexts, imports, problems };
}

function rowsOf(roles: readonly Role[], { places }: Gathering): OwnRows {
  return { roles, distinctions: [], forms: [], sources: [], places };
}

/** docs/shipping.glossary.yml → shipping */
function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/(?:\.glossary)?\.[^.]*$/u, '');
}

function importOf(tree: Tree, path: string, { l10n, placeOf, report }: Gathering): readonly Import[] {
  const { start, end } = tree;
  const value = tree.kind === 'scalar' && typeof tree.value === 'string' ? tree.value.trim() : '';
  if (value === '') report(path, { start, end, reason: l10n.t('must be the path of a file') });
  else if (isRemote(value)) report(path, { start, end, reason: l10n.t('is not read: only files of the workspace are, and nothing is fetched from elsewhere') });
  else return [{ path: value, place: placeOf(tree) }];
  return [];
}

function contextOf(tree: Tree, path: string, limits: Limits, gathering: Gathering): ContextRows {
  const pairs = tree.kind === 'mapping' ? tree.pairs : [];
  // A context that is nothing is passed over, as Contextive does.
  const isNothing = tree.kind === 'scalar' && tree.value === null;
  const about: Tree = isNothing ? { kind: 'mapping', pairs, start: tree.start, end: tree.end } : tree.kind === 'mapping' ? { ...tree, pairs: pairs.filter(({ key }) => key !== 'terms') } : tree;
  const context: Context = validated(about, contextSchema, 'name', path, limits, gathering) ?? {};
  const roles = pairs.filter(({ key }) => key === 'terms').flatMap(({ value, at }) => termsOf(value, at, context, `${path}.terms`, limits, gathering));
  const paths = (context.paths ?? []).filter((each) => each !== '');
  return { name: context.name ?? undefined, paths: paths.length === 0 ? undefined : paths, rows: rowsOf(roles, gathering) };
}

function termsOf(list: Tree, at: Range, context: Context, path: string, limits: Limits, gathering: Gathering): readonly Role[] {
  if (list.kind === 'scalar' && list.value === null) return [];
  if (list.kind !== 'sequence') {
    gathering.report(path, { ...at, reason: gathering.l10n.t('must be a list') });
    return [];
  }
  return list.items.flatMap((tree, index) => {
    const term = validated(tree, termSchema, 'name', `${path}[${index}]`, limits, gathering);
    if (term === undefined) return [];
    const contextName = context.name ?? '';
    const role = termRole(gathering.ids.idFor('term', slugOf(contextName) === '' ? gathering.stem : contextName, term.name), term, context, gathering.l10n);
    gathering.places.set(role, gathering.placeOf(tree));
    return [role];
  });
}

function validated<S extends v.GenericSchema>(entry: Tree, schema: S, name: string, path: string, limits: Limits, { l10n, report }: Gathering): v.InferOutput<S> | undefined {
  const { value, tree, faults, remarks } = plainRow(entry, name, limits, l10n);
  for (const fault of [...faults, ...remarks]) report(path, fault);
  if (faults.length > 0) return undefined;
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const { path: below, ...fault } = issueOf(issue, tree, l10n);
    report(path + below, fault);
  }
  return undefined;
}
