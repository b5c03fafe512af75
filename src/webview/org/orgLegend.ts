import { edgeNotes } from '../../core/org/edgeNotes';
import type { OrgPicture } from '../../core/org/orgPicture';
import { element } from '../parts/element';
import type { PanelStrings } from '../panelStrings';
import { svg } from './svg';

const KINDS = ['solid', 'dotted', 'board'] as const;

/** What the lines and the numbers of a picture mean, of those it has. */
export function orgLegend({ edges, nodes }: OrgPicture, strings: PanelStrings): HTMLElement {
  const kinds = KINDS.filter((kind) => edges.some((edge) => edge.kind === kind));
  const lines = kinds.map((kind) => element('li', {}, sample(...(kind === 'board' ? ['line board', 'line between'] : [`line ${kind}`])), ' ', strings.lines[kind]));
  const added = nodes.some((node) => node.added) ? [element('li', {}, svgBox(), ' ', strings.orgAdded)] : [];
  const notes = edgeNotes(edges).texts.map((text, index) => element('li', {}, element('span', { class: 'note-number' }, String(index + 1)), ' ', text));
  return element('ul', { class: 'org-legend' }, ...lines, ...added, ...notes);
}

function sample(...names: readonly string[]): SVGElement {
  return svg('svg', { class: 'sample', width: 28, height: 10, 'aria-hidden': 'true' }, ...names.map((name) => svg('path', { class: name, d: 'M1 5L27 5' })));
}

function svgBox(): SVGElement {
  return svg('svg', { class: 'sample', width: 28, height: 10, 'aria-hidden': 'true' }, svg('rect', { class: 'box added', x: 1, y: 1, width: 26, height: 8, rx: 3 }));
}
