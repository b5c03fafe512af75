import { Announcer } from './announcer';
import { focusOn, keepingFocus } from './parts/focus';
import type { Post } from './parts/post';
import type { PanelState, ToPanel } from './protocol';
import { render } from './render';

declare function acquireVsCodeApi(): { readonly postMessage: Post };

/** Draws the state the page came with, then each one the host sends. */
function start(panel: HTMLElement, { state: first, focus }: Pick<ToPanel, 'state' | 'focus'>): void {
  const host = acquireVsCodeApi();
  const announcer = new Announcer();
  let page: HTMLElement = document.createElement('div');
  panel.replaceChildren(page, announcer.region);
  const show = (state: PanelState) => {
    keepingFocus(panel, () => {
      const next = render(state, (message) => host.postMessage(message));
      page.replaceWith(next);
      page = next;
    });
    announcer.announce(state);
  };
  show(first);
  if (focus !== undefined) focusOn(panel, focus);
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isState(data)) return;
    show(data.state);
    if (data.focus !== undefined) focusOn(panel, data.focus);
  });
}

/** A newer host may say more than this page understands. */
function isState(message: unknown): message is ToPanel {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'state';
}

const panel = document.getElementById('panel');
const message = document.getElementById('state')?.textContent;
if (panel !== null && message !== undefined && message !== null) start(panel, JSON.parse(message) as ToPanel);
