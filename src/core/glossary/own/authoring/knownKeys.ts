/** Which keys the format has where: read off the schema, so that they are told nowhere twice. */
import type * as v from 'valibot';
import { contextSchema, termSchema } from '../importing/contextiveSchema';
import { ownGlossarySchema } from '../ownSchema';
import type { FileKind } from '../fileKind';

/** The parts of a schema that lead to those below it. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly (Shape | string)[];
}

/** @param path Such as `roles[0].aliases[2]`; empty for the top of the file. */
export function knownKeys(kind: FileKind, path: string): readonly string[] {
  const steps = path.match(/\[\d+\]|[^.[\]]+/gu) ?? [];
  const shapes = steps.reduce(below, [TOP[kind]]);
  return [...new Set(shapes.flatMap(open).flatMap(({ entries }) => Object.keys(entries ?? {})))];
}

const shape = (schema: v.GenericSchema): Shape => schema as unknown as Shape;
const TOP: Readonly<Record<FileKind, Shape>> = {
  own: shape(ownGlossarySchema),
  contextive: { entries: { contexts: { item: { entries: { ...shape(contextSchema).entries, terms: { item: shape(termSchema) } } } }, imports: { item: {} } } },
};

function below(shapes: readonly Shape[], step: string): Shape[] {
  return shapes.flatMap(open).flatMap(({ entries, item }) => {
    const next = step.startsWith('[') ? item : Object.hasOwn(entries ?? {}, step) ? entries?.[step] : undefined;
    return next === undefined ? [] : [next];
  });
}

/** What a value may be, once it is there at all. */
function open(schema: Shape): readonly Shape[] {
  if (schema.wrapped !== undefined) return open(schema.wrapped);
  const options = schema.options?.filter((option): option is Shape => typeof option !== 'string') ?? [];
  return options.length > 0 ? options.flatMap(open) : [schema];
}
