import { Announcer } from './announcer';
import { focusOn, keepingFocus } from './parts/focus';
import type { Post } from './parts/post';
import { Press } from './parts/press';
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
  let waiting: ToPanel | undefined;
  const showWaiting = () => {
    if (waiting === undefined || press.isOn) return;
    const { state, focus: wanted } = waiting;
    waiting = undefined;
    show(state);
    if (wanted !== undefined) focusOn(panel, wanted);
  };
  const press = new Press(window, showWaiting);
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isState(data)) return;
    // Of the states that come during a press only the last is still true, but the focus that one of them asked for is still wanted.
    waiting = { ...data, focus: data.focus ?? waiting?.focus };
    showWaiting();
  });
}

/** A newer host may say more than this page understands. */
function isState(message: unknown): message is ToPanel {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'state';
}

const panel = document.getElementById('panel');
const message = document.getElementById('state')?.textContent;
if (panel !== null && message !== undefined && message !== null) start(panel, JSON.parse(message) as ToPanel);
