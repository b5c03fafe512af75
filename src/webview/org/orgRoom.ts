import { button, element } from '../parts/element';
import type { Post } from '../parts/post';
import { labelledSelect } from '../parts/select';
import { format } from '../parts/words';
import type { PanelStrings } from '../panelStrings';
import type { OrgRoom } from '../protocol';
import { orgLegend } from './orgLegend';
import { orgPicture } from './orgPicture';

/** Who answers to whom, as a picture and in words. */
export function orgRoom(room: OrgRoom, strings: PanelStrings, post: Post): HTMLElement {
  const { picture, sentences, left, title } = room;
  if (picture === undefined) return element('div', {}, ofSelect(room, strings, post), element('h1', {}, strings.orgEmpty), element('p', { class: 'hint' }, strings.orgEmptyHint));
  return element(
    'div',
    {},
    element('div', { class: 'toolbar' }, ofSelect(room, strings, post), variantSelect(room, strings, post), button('save', { class: 'button' }, () => post({ type: 'saveOrg' }), strings.saveOrg)),
    element('h1', { class: 'org-title' }, title),
    element('figure', {}, orgPicture(picture, title, 'org-words'), element('figcaption', {}, orgLegend(picture, strings))),
    left === 0 ? undefined : element('p', { class: 'hint' }, format(strings.orgLeft, String(left))),
    element('section', {}, element('h2', {}, strings.inWords), element('ul', { class: 'sentences', id: 'org-words' }, ...sentences.map((each) => element('li', {}, each)))),
  );
}

function ofSelect({ of }: OrgRoom, strings: PanelStrings, post: Post): HTMLElement {
  const options = [['comparison', strings.orgOfComparison], ['document', strings.orgOfDocument]] as const;
  return labelledSelect('org-of', strings.orgOf, options, of, (value) => post({ type: 'orgOf', of: value === 'document' ? 'document' : 'comparison' }));
}

/** Boards differ by law; the picture shows one way at a time. */
function variantSelect({ variants, variant }: OrgRoom, strings: PanelStrings, post: Post): HTMLElement | undefined {
  if (variants.length === 0) return undefined;
  const options = [['', strings.usualRegime] as const, ...variants.map(({ id, name }) => [id, name] as const)];
  return labelledSelect('variant', strings.regime, options, variant ?? '', (value) => post({ type: 'variant', variant: value === '' ? undefined : value }));
}
