import { element } from './element';
import type { PanelState } from './protocol';
import { chosenRoles } from './chosenRoles';
import { format, listed } from './words';

/** Says aloud which roles are compared, whenever they change; the first ones are what the page itself opens with. */
export class Announcer {
  /** Stays in the page while all else is drawn anew: only a region that was there before is read out. */
  readonly region = element('div', { role: 'status', 'aria-live': 'polite', class: 'visually-hidden' });
  #last: string | undefined;

  announce(state: PanelState): void {
    const ids = state.chosen.join(' ');
    const titles = chosenRoles(state).map(({ title }) => title);
    if (this.#last !== undefined && this.#last !== ids) {
      this.region.textContent = titles.length === 0 ? state.strings.empty : format(state.strings.changed, listed(titles));
    }
    this.#last = ids;
  }
}
