/** What a press and what a drag is ended by; a drag takes over from the press it began with. */
const POINTER_ENDS = ['pointerup', 'pointercancel', 'blur'] as const;
const KEY_ENDS = ['keyup', 'blur'] as const;
const DRAG_ENDS = ['dragend'] as const;

/**
 * Knows whether something in the page is being pressed or dragged. A control that is replaced between the press and the
 * release never gets its click: the browser gives it only to what was both pressed and released.
 */
export class Press {
  #ends: readonly string[] = [];

  /** Calls back when a press is over and what it does is done. */
  constructor(page: Window, over: () => void) {
    page.addEventListener('pointerdown', ({ button, target }) => {
      if (button === 0 && !isList(target)) this.#ends = POINTER_ENDS;
    });
    // Enter presses as it goes down, so nothing can come between.
    page.addEventListener('keydown', ({ key, target }) => {
      if (key === ' ' && !isList(target)) this.#ends = KEY_ENDS;
    });
    page.addEventListener('dragstart', () => {
      this.#ends = DRAG_ENDS;
    });
    for (const type of new Set([...POINTER_ENDS, ...KEY_ENDS, ...DRAG_ENDS])) {
      page.addEventListener(type, () => {
        if (!this.#ends.includes(type)) return;
        this.#ends = [];
        // The click comes after the release.
        setTimeout(over);
      });
    }
  }

  get isOn(): boolean {
    return this.#ends.length > 0;
  }
}

/** The page does not hear of a release over the choices of a list, which lie above it. */
function isList(target: EventTarget | null): boolean {
  return (target as Partial<Element> | null)?.closest?.('select') != null;
}
