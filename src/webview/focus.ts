/**
 * Draws, and gives the focus back to the control with the same key. Where that one is gone (the last role was removed,
 * the fourth added) it goes to a neighbour, since a lost focus sends keyboard readers back to the start of the page.
 */
export function keepingFocus(panel: HTMLElement, draw: () => void): void {
  const key = focusedKey(panel);
  draw();
  if (key === undefined) return;
  const next = withKey(panel, key) ?? withKey(panel, 'add') ?? withKey(panel, 'choose');
  next?.focus({ preventScroll: true });
}

function focusedKey(panel: HTMLElement): string | undefined {
  // Without the check, a state that arrives while the reader types would pull the focus out of the editor.
  if (!document.hasFocus() || !panel.contains(document.activeElement)) return undefined;
  return document.activeElement?.getAttribute('data-key') ?? undefined;
}

function withKey(panel: HTMLElement, key: string): HTMLElement | undefined {
  return [...panel.querySelectorAll<HTMLElement>('[data-key]')].find((each) => each.getAttribute('data-key') === key);
}
