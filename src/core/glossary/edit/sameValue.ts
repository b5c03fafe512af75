/** Whether two values read from YAML or JSON say the same; the order of keys says nothing. */
export function sameValue(one: unknown, other: unknown, sameText: (one: string, other: string) => boolean = Object.is): boolean {
  if (typeof one === 'string' && typeof other === 'string') return sameText(one, other);
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => sameValue(item, other[index], sameText));
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key], sameText));
}

/** A mapping, as opposed to a list, a scalar or nothing. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The same text, or the same but for one line break at its end. A folded text that ends the file gains that break when
 * anything is written below it; the schema trims it away.
 */
export function sameButLastBreak(one: string, other: string): boolean {
  return one === other || one === `${other}\n` || other === `${one}\n`;
}

/** A value as YAML and JSON can hold it: without the keys that are undefined. */
export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, withoutUndefined(item)]])));
}
