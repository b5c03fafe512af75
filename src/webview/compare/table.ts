import type { Comparison, Row } from '../../core/compare/compareRoles';
import type { ChosenRole } from './chosenRoles';
import { type Child, element, seen, spoken } from '../parts/element';
import type { PanelStrings } from '../panelStrings';
import { statement } from './statement';

/**
 * The roles side by side. The roles are written out although they are the elements' own: the style sheet lays a narrow
 * table out as blocks, and browsers drop the meaning of a table that is not displayed as one.
 */
export function table(comparison: Comparison, roles: readonly ChosenRole[], caption: string, strings: PanelStrings): HTMLElement {
  const definitions = comparison.columns.map(({ definition }) => [definition]);
  const acronyms = roles.every(({ short, acronym }) => short === acronym);
  const rows = comparison.rows.map((row) => bodyRow(strings.dimensions[row.dimension], contents(row, strings), roles));
  return element(
    'table',
    { role: 'table', class: acronyms && 'acronyms' },
    element('caption', { class: 'visually-hidden' }, caption),
    element('thead', { role: 'rowgroup' }, headerRow(roles, strings)),
    element('tbody', { role: 'rowgroup' }, bodyRow(strings.definition, definitions, roles), ...rows),
  );
}

function headerRow(roles: readonly ChosenRole[], strings: PanelStrings): HTMLElement {
  const corner = element('th', { role: 'columnheader', scope: 'col', class: 'corner' }, element('span', {}, strings.dimension));
  return element('tr', { role: 'row' }, corner, ...roles.map(columnHeader));
}

function columnHeader({ title, acronym }: ChosenRole): HTMLElement {
  const big = acronym === undefined ? [] : [element('span', { class: 'acronym' }, acronym), ' '];
  return element('th', { role: 'columnheader', scope: 'col' }, ...big, element('span', { class: 'title' }, title));
}

/** A row's header and cells. Each cell repeats its role for the eye: a narrow table shows no column headers. */
function bodyRow(label: string, cells: readonly (readonly Child[])[], roles: readonly ChosenRole[]): HTMLElement {
  return element(
    'tr',
    { role: 'row' },
    element('th', { role: 'rowheader', scope: 'row' }, label),
    ...roles.map((role, position) =>
      element('td', { role: 'cell' }, seen('cell-role', role.short), element('span', { class: 'cell-text' }, ...(cells[position] ?? []))),
    ),
  );
}

function contents({ dimension, cells }: Row, strings: PanelStrings): readonly (readonly Child[])[] {
  return cells.map((cell, position) => {
    // On the way here as JSON, undefined in a list becomes null.
    if (!cell) return [seen('nothing', '–'), spoken(strings.notEstablished)];
    return statement(cell, `${dimension}:${position}`, strings);
  });
}
