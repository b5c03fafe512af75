import { isRecord } from './sameValue';
import { quotedText, scalarText } from './scalarText';
import type { Style } from './style';

/** How far lines run where they can be broken, in UTF-16 units. */
export const WIDTH = 100;

/** A value on one line: `{ text: COO, use: variant }`, or the same in JSON. */
export function flowText(value: unknown, style: Style): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item, style)).join(', ')}]`;
  if (!isRecord(value)) return typeof value === 'string' ? text(value, style) : String(value);
  const pairs = Object.entries(value).map(([key, item]) => flowKey(key, style) + flowText(item, style));
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/**
 * A value between braces and brackets, over several lines where one would be too long.
 *
 * @param indent The blanks that the line begins with on which the value starts.
 * @param used How much of that line is taken already.
 */
export function brokenText(value: unknown, style: Style, indent: string, used = indent.length): string {
  const line = flowText(value, style);
  if (used + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = indent + style.unit;
  const items = Array.isArray(value)
    ? value.map((item) => brokenText(item, style, inner))
    : Object.entries(value).map(([key, item]) => {
        const name = flowKey(key, style);
        return name + brokenText(item, style, inner, inner.length + name.length);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return [open, items.map((item) => inner + item).join(`,${style.eol}`), indent + (close ?? '')].join(style.eol);
}

/** `title: `, or the same in JSON. */
export function flowKey(key: string, style: Style): string {
  return `${text(key, style)}: `;
}

function text(value: string, style: Style): string {
  return style.json ? quotedText(value) : scalarText(value, style.readsAsText, true);
}
