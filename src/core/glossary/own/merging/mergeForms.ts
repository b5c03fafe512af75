import type { Pace, Sliced } from '../../../slices';
import type { AmbiguousForm, Sense } from '../../types';
import type { OwnForm, OwnRole, OwnSense } from '../ownRows';
import { completeRow, missingFields } from './completeRow';
import { formKey } from './formKey';
import type { Layer } from './layers';
import type { Remarks } from './remark';
import { withoutHide } from './withoutHide';

/** The forms of all layers by key, the keys of those that are hidden, and what readers' own files say of them. */
export interface MergedForms {
  readonly forms: Map<string, AmbiguousForm>;
  readonly hidden: ReadonlySet<string>;
  /** By the key of a hidden form, the roles that a nearer layer gives it as a name all the same. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly own: ReadonlySet<string>;
  /** Senses that are hidden, by the key of their form and `senseKey`. */
  readonly hiddenSenses: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A form has as many cues as the schema lets one sense have. */
const MAX_CUES = 60;

/** @param layers By precedence. */
export function* mergeForms(layers: readonly Layer[], remark: Remarks, pace: Pace): Sliced<MergedForms> {
  const forms = new Map<string, AmbiguousForm>();
  const hidden = new Set<string>();
  const named = new Map<string, Set<string>>();
  const own = new Set<string>();
  const hiddenSenses = new Map<string, Set<string>>();
  for (const layer of layers) {
    if (hidden.size > 0) yield* noteNamed(layer.rows.roles, hidden, named, pace);
    for (const row of layer.rows.forms) {
      if (pace.isOver()) yield;
      const key = formKey(row.form);
      if (layer.origin === 'bundled') {
        forms.set(key, row as AmbiguousForm);
        continue;
      }
      own.add(key);
      if (row.hide === true) {
        forms.delete(key);
        hidden.add(key);
        named.delete(key);
        continue;
      }
      hidden.delete(key);
      noteHidden(row, key, hiddenSenses);
      const merged = mergedForm(forms.get(key), row, layer, remark);
      if (merged !== undefined) forms.set(key, merged);
    }
  }
  return { forms, hidden, named, own, hiddenSenses };
}

/** What a layer hides, a nearer one may give to a role. */
function* noteNamed(roles: readonly OwnRole[], hidden: ReadonlySet<string>, named: Map<string, Set<string>>, pace: Pace): Sliced<void> {
  for (const { id, title, acronyms = [], aliases = [], hide } of roles) {
    if (pace.isOver()) yield;
    if (hide === true) continue;
    for (const text of [...(title === undefined ? [] : [title]), ...[...acronyms, ...aliases].map((name) => name.text)]) {
      const key = formKey(text);
      if (hidden.has(key)) named.set(key, (named.get(key) ?? new Set()).add(id));
    }
  }
}

/** What a sense means, whatever a layer says of it. */
export function senseKey(sense: Sense | OwnSense): string {
  return 'role' in sense ? `role ${sense.role}` : `meaning ${sense.meaning.toLowerCase()}`;
}

function noteHidden({ senses = [] }: OwnForm, key: string, hiddenSenses: Map<string, Set<string>>): void {
  for (const sense of senses) {
    const known = hiddenSenses.get(key) ?? new Set();
    hiddenSenses.set(key, known);
    if (sense.hide === true) known.add(senseKey(sense));
    else known.delete(senseKey(sense));
  }
}

function mergedForm(below: AmbiguousForm | undefined, row: OwnForm, layer: Layer, remark: Remarks): AmbiguousForm | undefined {
  const senses = mergedSenses(below?.senses ?? [], row, layer, remark);
  const missing = below === undefined ? missingFields('forms', row) : [];
  const given = { ...withoutHide(row), senses };
  // A form from which every sense was hidden has nothing left to say.
  if (missing.length === 0 && senses.length > 0) return below === undefined ? completeRow('forms', given) : ({ ...below, ...given, form: below.form } as AmbiguousForm);
  if (missing.length > 0) remark({ layer, row, path: `forms: ${row.form}`, kind: 'incomplete', about: missing.join(', ') });
  return below;
}

function mergedSenses(below: readonly Sense[], row: OwnForm, layer: Layer, remark: Remarks): readonly Sense[] {
  const merged = new Map(below.map((sense) => [senseKey(sense), sense]));
  for (const sense of row.senses ?? []) {
    const key = senseKey(sense);
    const known = merged.get(key);
    const { hide, ...fields } = sense;
    if (hide === true) merged.delete(key);
    else if (known === undefined && sense.weight === undefined) remark({ layer, row, path: `forms: ${row.form}`, kind: 'incomplete', about: 'weight' });
    else merged.set(key, { ...known, ...fields, cues: cuesOf(sense.cues, known?.cues) } as Sense);
  }
  return [...merged.values()];
}

/** Cues are added, those of the nearer layer first: the most telling go first. */
function cuesOf(given: readonly string[] = [], below: readonly string[] = []): readonly string[] {
  return [...new Set([...given, ...below])].slice(0, MAX_CUES);
}
