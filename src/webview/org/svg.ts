import { shown } from '../parts/element';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** The one way to draw. Text goes in as text nodes. */
export function svg(tag: string, attributes: Readonly<Record<string, string | number | undefined>> = {}, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS(NAMESPACE, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, String(value));
  made.append(...children.map(shown));
  return made;
}
