import type { Post } from '../parts/post';
import { moved } from './columns';
import type { CompareState } from './compareState';

/** What is dragged is told by a kind of our own: text from elsewhere must not count as a role. */
const KIND = 'application/x-executive-role-position';

/** Lets the pointer drag a role to the place of another. The keyboard has buttons for it. */
export function draggable(item: HTMLElement, { chosen, strings }: CompareState, position: number, post: Post): HTMLElement {
  item.draggable = true;
  item.title = strings.drag;
  item.addEventListener('dragstart', ({ dataTransfer }) => {
    dataTransfer?.setData(KIND, String(position));
    item.classList.add('dragged');
  });
  item.addEventListener('dragend', () => item.classList.remove('dragged'));
  item.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes(KIND) !== true) return;
    event.preventDefault();
    item.classList.add('target');
  });
  item.addEventListener('dragleave', () => item.classList.remove('target'));
  item.addEventListener('drop', (event) => {
    item.classList.remove('target');
    const from = Number.parseInt(event.dataTransfer?.getData(KIND) ?? '', 10);
    if (!Number.isInteger(from) || from < 0 || from >= chosen.length || from === position) return;
    event.preventDefault();
    post({ type: 'compare', ids: moved(chosen, from, position) });
  });
  return item;
}
