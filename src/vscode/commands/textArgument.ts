const MOST_CHARACTERS = 5_000;

/** A text that a command was given by that name: anyone may run a command, with anything. */
export function textArgument(given: unknown, name: string): string | undefined {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, name)) return undefined;
  const value = (given as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' && value.length <= MOST_CHARACTERS ? value : undefined;
}
