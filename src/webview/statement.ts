import type { Cell } from '../core/compare/compareRoles';
import { type Child, element, seen, spoken } from './element';
import type { PanelStrings } from './protocol';
import { sourceId } from './sources';
import { format } from './words';

/** Marks general knowledge in the text; the legend explains it. */
export const GENERAL_MARK = '°';

/** A sentence with where it holds and what it rests on. */
export function statement(cell: Cell, key: string, strings: PanelStrings): readonly Child[] {
  return [
    cell.text,
    ...(cell.basis === 'general' ? [seen('mark', GENERAL_MARK), spoken(` (${strings.general})`)] : []),
    ...cell.sources.map((position) => sourceLink(position, `${key}:${position}`, strings)),
    ...(cell.scope === undefined ? [] : [' ', element('span', { class: 'scope' }, `(${cell.scope})`)]),
    ...(cell.derived ? [' ', element('em', { class: 'derived' }, strings.derived)] : []),
  ];
}

function sourceLink(position: number, key: string, strings: PanelStrings): HTMLElement {
  const number = String(position + 1);
  const link = element('a', { href: `#${sourceId(position)}`, 'data-key': key, 'aria-label': format(strings.source, number) }, `[${number}]`);
  link.addEventListener('click', (event) => {
    // A webview has no address of its own for the fragment to change, so the focus is moved by hand.
    event.preventDefault();
    document.getElementById(sourceId(position))?.focus();
  });
  return element('sup', {}, link);
}
