import { element } from '../parts/element';
import type { PanelStrings } from '../panelStrings';

/** What tells the roles apart: the first thing to read. The first headline covers the most roles and so leads. */
export function headlines(lines: readonly string[], strings: PanelStrings): HTMLElement {
  const [lead, ...others] = lines;
  if (lead === undefined) return element('p', { class: 'no-distinction' }, strings.noDistinction);
  const further = others.length === 0 ? undefined : element('ul', { class: 'further' }, ...others.map((line) => element('li', {}, line)));
  return element('div', { class: 'headlines' }, element('p', { class: 'lead' }, lead), further);
}
