import { element } from './parts/element';
import type { PanelState } from './protocol';

/** Says aloud what changed in a room, as far as the host has words for it; what a room opens with is read anyway. */
export class Announcer {
  /** Stays in the page while all else is drawn anew: only a region that was there before is read out. */
  readonly region = element('div', { role: 'status', 'aria-live': 'polite', class: 'visually-hidden' });
  #kind: string | undefined;
  #said = '';

  announce({ room: { kind, said } }: PanelState): void {
    if (kind === this.#kind && said !== this.#said && said !== '') this.region.textContent = said;
    this.#kind = kind;
    this.#said = said;
  }
}
