import type { Source } from '../../core/glossary/types';
import { type Child, element } from './element';
import { format } from './words';
import type { PanelStrings } from '../panelStrings';

/** The id of a source's item, for the numbers in the text to lead to. */
export function sourceId(position: number): string {
  return `source-${position + 1}`;
}

/** The number of a source, which leads to its item in the list. */
export function sourceLink(position: number, key: string, strings: PanelStrings): HTMLElement {
  const number = String(position + 1);
  const link = element('a', { href: `#${sourceId(position)}`, 'data-key': key, 'aria-label': format(strings.source, number) }, `[${number}]`);
  link.addEventListener('click', (event) => {
    // A webview has no address of its own for the fragment to change, so the focus is moved by hand.
    event.preventDefault();
    document.getElementById(sourceId(position))?.focus();
  });
  return element('sup', {}, link);
}

export function sourceList(sources: readonly Source[], strings: PanelStrings): HTMLElement | undefined {
  if (sources.length === 0) return undefined;
  const items = sources.map((source, position) => item(source, position, strings));
  return element('section', { class: 'sources' }, element('h2', {}, strings.sources), element('ol', {}, ...items));
}

function item(source: Source, position: number, strings: PanelStrings): HTMLElement {
  return element(
    'li',
    { id: sourceId(position), tabindex: '-1', 'data-key': sourceId(position) },
    title(source, position),
    ' ',
    element('span', { class: 'tier' }, strings.tiers[source.tier]),
  );
}

function title({ title: text, url }: Source, position: number): Child {
  // The glossary allows nothing else; a link that could run something must not depend on that alone.
  if (url?.startsWith('https://') !== true) return text;
  return element('a', { href: url, 'data-key': `link:${position}` }, text);
}
