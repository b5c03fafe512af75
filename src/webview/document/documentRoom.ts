import { button, element } from '../parts/element';
import type { Post } from '../parts/post';
import { labelledSelect } from '../parts/select';
import { format } from '../parts/words';
import type { PanelStrings } from '../panelStrings';
import type { DocumentRoom } from '../protocol';
import { mentionedRole } from './mentionedRole';

/** How many roles one click puts side by side. */
const COMPARED = 4;

/** The roles that the document in the editor mentions; unclear ones first. */
export function documentRoom(room: DocumentRoom, strings: PanelStrings, post: Post): HTMLElement {
  const { file, entries, isCut } = room;
  if (file === undefined) return element('p', { class: 'hint' }, strings.noDocument);
  const cut = isCut ? element('p', { class: 'hint' }, strings.onlyBeginning) : undefined;
  if (entries.length === 0) {
    return element('div', {}, element('h1', {}, format(strings.noMentions, file)), element('p', { class: 'hint' }, strings.noMentionsHint), cut);
  }
  return element(
    'div',
    {},
    element('h1', {}, format(strings.mentionedIn, file)),
    element('div', { class: 'toolbar' }, orderSelect(room, strings, post), compareAll(room, strings, post)),
    cut,
    element('ul', { class: 'mentions' }, ...entries.map((entry) => mentionedRole(entry, strings, post))),
  );
}

function orderSelect({ order }: DocumentRoom, strings: PanelStrings, post: Post): HTMLElement {
  const options = [['appearance', strings.inOrder], ['count', strings.byCount]] as const;
  return labelledSelect('order', strings.orderLabel, options, order, (value) => post({ type: 'order', order: value === 'count' ? 'count' : 'appearance' }));
}

function compareAll({ entries }: DocumentRoom, strings: PanelStrings, post: Post): HTMLElement | undefined {
  const ids = entries.flatMap(({ id }) => id ?? []).slice(0, COMPARED);
  return ids.length < 2 ? undefined : button('compare-all', { class: 'button' }, () => post({ type: 'compare', ids }), strings.compareAll);
}
