import { Announcer } from './announcer';
import { keepingFocus } from './focus';
import type { Post } from './post';
import type { PanelState, ToPanel } from './protocol';
import { render } from './render';

declare function acquireVsCodeApi(): { readonly postMessage: Post };

/** Draws the state the page came with, then each one the host sends. */
function start(panel: HTMLElement, first: PanelState): void {
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
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isState(data)) show(data.state);
  });
}

/** A newer host may say more than this page understands. */
function isState(message: unknown): message is ToPanel {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'state';
}

const panel = document.getElementById('panel');
const state = document.getElementById('state')?.textContent;
if (panel !== null && state !== undefined && state !== null) start(panel, JSON.parse(state) as PanelState);
