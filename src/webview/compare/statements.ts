import type { Cell } from '../../core/compare/compareRoles';
import { element } from '../parts/element';
import type { PanelStrings } from '../panelStrings';
import { statement } from './statement';

/** A titled list of sentences: the trap, or how the roles work together. */
export function statements(name: 'trap' | 'together', cells: readonly Cell[], strings: PanelStrings): HTMLElement | undefined {
  if (cells.length === 0) return undefined;
  const items = cells.map((cell, position) => element('li', {}, ...statement(cell, `${name}:${position}`, strings)));
  return element('section', { class: name }, element('h2', {}, strings[name]), element('ul', {}, ...items));
}
