import type { FromPanel, PanelState } from '../../src/webview/protocol';
import { render } from '../../src/webview/render';

/** The page in the document, and what it posts. */
export function open(state: PanelState): { readonly page: HTMLElement; readonly posted: FromPanel[] } {
  const posted: FromPanel[] = [];
  const page = render(state, (message) => posted.push(message));
  document.body.replaceChildren(page);
  return { page, posted };
}
