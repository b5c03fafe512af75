import type { Meaning } from '../../../mentions/pins';
import { inOneGo, Pace, type Sliced } from '../../../slices';
import type { L10n } from '../../../text/l10n';
import type { Glossary } from '../../glossary';
import type { AmbiguousForm, Rows } from '../../types';
import type { OwnProblem, OwnRows } from '../ownRows';
import { withCarriers } from './carriedForms';
import { hideNames, rowsOfHiddenTitles } from './hideNames';
import { inOrder, type Layer } from './layers';
import { mergeForms } from './mergeForms';
import { mergeNamed } from './mergeNamed';
import { mergeRoles } from './mergeRoles';
import { pinsOf } from './ownPins';
import { provenanceOf, type EntryList, type Provenance } from './provenance';
import { checkReferences } from './references';
import { problemOf, type Remark } from './remark';

/** A glossary out of several layers that tells what comes from where. */
export interface MergedGlossary extends Glossary {
  /** What the layers pin, to be asked with `meaningFor`. */
  readonly meanings: readonly Meaning[];
  /** Where an entry comes from; of a form, as it is written. Undefined for an entry that no layer has. */
  originOf(id: string, list?: EntryList): Provenance | undefined;
  /** What only shows once the layers are together. */
  problems(l10n: L10n): readonly OwnProblem[];
}

interface Step {
  readonly next: WeakMap<OwnRows, Map<string, Step>>;
  glossary: MergedGlossary | undefined;
}

const newStep = (): Step => ({ next: new WeakMap(), glossary: undefined });
const start = newStep();

/**
 * The glossary that layers make together: bundled, then the user's, then the workspace's, nearer folders last. The same
 * layers make the same object again, so that what others keep by it stays good.
 */
export function mergeGlossaries(layers: readonly Layer[]): MergedGlossary {
  return inOneGo(mergingOf(layers));
}

/** The same in slices. */
export function* mergingOf(layers: readonly Layer[], pace = new Pace()): Sliced<MergedGlossary> {
  const ordered = inOrder(layers);
  const step = ordered.reduce(stepOver, start);
  // Somebody else may have been faster.
  const made = step.glossary ?? (yield* merging(ordered, pace));
  return (step.glossary ??= made);
}

function stepOver(step: Step, { rows, origin, file = '', folder = '' }: Layer): Step {
  const known = step.next.get(rows) ?? new Map<string, Step>();
  const name = JSON.stringify([origin, file, folder]);
  const next = known.get(name) ?? newStep();
  step.next.set(rows, known.set(name, next));
  return next;
}

function* merging(layers: readonly Layer[], pace: Pace): Sliced<MergedGlossary> {
  const remarks: Remark[] = [];
  const remark = (each: Remark): void => void remarks.push(each);
  const { roles, hidden, own } = yield* mergeRoles(layers, remark, pace);
  const forms = yield* mergeForms(layers, remark, pace);
  const sources = yield* mergeNamed('sources', layers, remark, pace);
  const distinctions = (yield* mergeNamed('distinctions', layers, remark, pace)).filter((each) => each.roles.every((id) => roles.has(id)));
  yield* hideNames(roles, forms, pace);
  const named = [...roles.values()];
  const carried = yield* withCarriers(named, forms, own, pace);
  const rows: Rows = { roles: named, distinctions, forms: [...known(carried, roles), ...(yield* rowsOfHiddenTitles(named, forms, pace))], sources };
  const sourcesById = new Map(sources.map((source) => [source.id, source]));
  yield* checkReferences(layers, (id) => roles.has(id) || hidden.has(id), (id) => sourcesById.has(id), remark, pace);
  return {
    rows,
    roles,
    sources: sourcesById,
    meanings: pinsOf(layers),
    originOf: (id, list = 'roles') => provenanceOf(layers, list, id),
    problems: (l10n) => remarks.map((each) => problemOf(each, l10n)),
  };
}

/** Forms without the senses of roles that are not there; a form without senses goes. */
function known(forms: readonly AmbiguousForm[], roles: ReadonlyMap<string, unknown>): readonly AmbiguousForm[] {
  return forms.flatMap((form) => {
    const senses = form.senses.filter((sense) => !('role' in sense) || roles.has(sense.role));
    if (senses.length === form.senses.length) return [form];
    return senses.length === 0 ? [] : [{ ...form, senses }];
  });
}
