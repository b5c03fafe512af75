import type { Glossary } from '../../glossary/glossary';
import type { Sense } from '../../glossary/types';
import type { Occurrence } from '../finding/findOccurrences';
import type { Form } from '../finding/forms/forms';
import type { Definition } from './definition';
import type { DocumentView } from './documentView';
import { frequencyOf } from './frequency';
import { readLongForm } from './longForm';
import type { Reading } from './reading';
import { weigh } from './weigh';

/** What the reader said a form means. */
export interface Pin {
  /** The id of a role; undefined for "no role". */
  readonly role: string | undefined;
  /** The file or the pattern it was said for. */
  readonly where: string;
}

export interface ReadingContext {
  readonly glossary: Glossary;
  readonly view: DocumentView;
  /** The reader's own word for a form in this document. */
  pinOf(form: Form): Pin | undefined;
  /** The form of the glossary that ends a text. */
  formAtEnd(text: string): Form | undefined;
}

/** How sure a definition in the document makes us: its author may still err. */
const DEFINED = 0.99;

/**
 * What an occurrence means, by the first of these that tells: the reader's pin, the document's own definition, and what
 * stands around it.
 */
export function readOccurrence(occurrence: Occurrence, context: ReadingContext): Reading {
  const { form } = occurrence;
  const pin = context.pinOf(form);
  if (pin !== undefined) return pinned(pin, form.senses);
  const definition = definitionFor(occurrence, context.view.definitionsOf(occurrence));
  if (definition !== undefined) return defined(definition, form, context);
  const [only] = form.senses;
  // A title in full has nothing else to mean.
  if (form.casing !== 'exact' && form.senses.length === 1 && only !== undefined && 'role' in only) return { kind: 'role', role: only.role, confidence: 1, because: [], others: [] };
  return settledReading(occurrence, context) ?? weigh(context.glossary, occurrence, context.view);
}

/** How many occurrences speak for a document, and how sure they must be. */
const WITNESSES = 5;
const SETTLED = 0.75;

/** One sense per document: where a form occurs often, and the first few times surely means the same, it means that. */
function settledReading(occurrence: Occurrence, { glossary, view }: ReadingContext): Reading | undefined {
  const frequency = frequencyOf(occurrence, view);
  if (!frequency.isOften) return undefined;
  if (frequency.settled === undefined) {
    const readings = frequency.first.slice(0, WITNESSES).map((each) => weigh(glossary, each, view));
    const [one] = readings;
    frequency.settled = one !== undefined && readings.every((each) => each.confidence >= SETTLED && meansSame(each, one)) ? one : null;
  }
  return frequency.settled ?? undefined;
}

function meansSame(one: Reading, other: Reading): boolean {
  return one.kind === 'role' ? other.kind === 'role' && one.role === other.role : one.kind === 'other' && other.kind === 'other';
}

function pinned({ role, where }: Pin, senses: readonly Sense[]): Reading {
  const said = { confidence: 1, because: [{ kind: 'pinned', where }] } as const;
  if (role === undefined) return { ...said, kind: 'other', meaning: undefined, others: senses };
  return { ...said, kind: 'role', role, others: senses.filter((sense) => !('role' in sense) || sense.role !== role) };
}

/** The last definition up to this place, else the first after it: a document may change its mind. */
function definitionFor({ end }: Occurrence, definitions: readonly Definition[]): Definition | undefined {
  return definitions.filter(({ at }) => at <= end).at(-1) ?? definitions[0];
}

function defined({ longForm, at }: Definition, form: Form, { glossary, formAtEnd }: ReadingContext): Reading {
  const said = { confidence: DEFINED, because: [{ kind: 'defined', longForm, at }] } as const;
  const named = readLongForm(glossary, longForm, form.senses, formAtEnd);
  switch (named.kind) {
    case 'role':
      return { ...said, kind: 'role', role: named.role, others: form.senses.filter((sense) => !('role' in sense) || sense.role !== named.role) };
    case 'unlisted':
      return { ...said, kind: 'unlisted', title: named.title, others: form.senses };
    case 'other':
      return { ...said, kind: 'other', meaning: named.meaning, others: form.senses };
  }
}
