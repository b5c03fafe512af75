/** Where the focus goes if its control is gone, the first of these that is there; else to the tab that is shown. */
const FALLBACKS = ['add', 'choose', 'back', 'search'] as const;

/**
 * Draws, and gives the focus back to the control with the same key, and what was being typed with it. Where that control
 * is gone (the last role was removed, the fourth added) it goes to a neighbour, since a lost focus sends keyboard readers
 * back to the start of the page.
 */
export function keepingFocus(panel: HTMLElement, draw: () => void): void {
  const focused = focusedControl(panel);
  const typed = focused !== undefined && isSearch(focused) ? { value: focused.value, start: focused.selectionStart, end: focused.selectionEnd } : undefined;
  const key = focused?.getAttribute('data-key') ?? undefined;
  draw();
  if (key === undefined) return;
  const next = [key, ...FALLBACKS].map((each) => withKey(panel, each)).find(canHaveFocus) ?? panel.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  next?.focus({ preventScroll: true });
  if (typed !== undefined && next !== null && isSearch(next)) restore(next, typed);
}

function canHaveFocus(control: HTMLElement | undefined): control is HTMLElement {
  return control !== undefined && !control.hasAttribute('disabled');
}

function isSearch(control: Element): control is HTMLInputElement {
  return control.getAttribute('type') === 'search';
}

function restore(input: HTMLInputElement, { value, start, end }: { readonly value: string; readonly start: number | null; readonly end: number | null }): void {
  if (input.value !== value) {
    input.value = value;
    // Of the page's own kind: a test's page does not take another's.
    const { Event = globalThis.Event } = document.defaultView ?? {};
    input.dispatchEvent(new Event('input'));
  }
  input.setSelectionRange(start, end);
}

/** Gives the focus to the control with a key, and shows it. */
export function focusOn(panel: HTMLElement, key: string): void {
  const control = withKey(panel, key) ?? withKey(panel, 'search');
  control?.focus();
  if (control !== undefined && isSearch(control)) control.select();
}

function focusedControl(panel: HTMLElement): Element | undefined {
  // Without the check, a state that arrives while the reader types would pull the focus out of the editor.
  if (!document.hasFocus() || !panel.contains(document.activeElement)) return undefined;
  return document.activeElement ?? undefined;
}

function withKey(panel: HTMLElement, key: string): HTMLElement | undefined {
  return [...panel.querySelectorAll<HTMLElement>('[data-key]')].find((each) => each.getAttribute('data-key') === key);
}
