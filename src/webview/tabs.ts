import { button, element } from './parts/element';
import type { Post } from './parts/post';
import { TABS, type PanelState, type Tab } from './protocol';

/** The id of the part of the page that the tabs switch. */
export const ROOM = 'room';

/** One tab stop for all tabs; the arrow keys go from one to the next, and what they reach is shown. */
export function tabs({ room, strings }: PanelState, post: Post): HTMLElement {
  const list = element('div', { role: 'tablist', class: 'tabs', 'aria-label': strings.tabList }, ...TABS.map((tab) => tabButton(tab, tab === room.kind, strings.tabs[tab], post)));
  list.addEventListener('keydown', (event) => {
    const next = tabAfter(event.key, room.kind);
    if (next === undefined) return;
    event.preventDefault();
    list.querySelector<HTMLElement>(`[data-key="tab:${next}"]`)?.focus();
    post({ type: 'tab', tab: next });
  });
  return list;
}

function tabButton(tab: Tab, isShown: boolean, label: string, post: Post): HTMLElement {
  const attributes = { role: 'tab', id: `tab-${tab}`, class: 'tab', 'aria-selected': String(isShown), 'aria-controls': ROOM, tabindex: isShown ? '0' : '-1' };
  return button(`tab:${tab}`, attributes, () => post({ type: 'tab', tab }), label);
}

function tabAfter(key: string, shown: Tab): Tab | undefined {
  const at = TABS.indexOf(shown);
  switch (key) {
    case 'ArrowRight':
      return TABS[(at + 1) % TABS.length];
    case 'ArrowLeft':
      return TABS[(at + TABS.length - 1) % TABS.length];
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS.at(-1);
    default:
      return undefined;
  }
}
