import type { PageItem, PageSection, RolePage } from '../../core/page/rolePage';
import { GENERAL_MARK } from '../compare/statement';
import { button, element, seen, spoken, type Child } from '../parts/element';
import type { Post } from '../parts/post';
import { sourceLink, sourceList } from '../parts/sources';
import type { PanelStrings } from '../panelStrings';

/** All that the glossary knows of one role. */
export function rolePage(page: RolePage, strings: PanelStrings, post: Post): HTMLElement {
  const { id, title, acronym, category, origin } = page;
  return element(
    'article',
    { class: 'role-page' },
    element(
      'div',
      { class: 'toolbar' },
      button('back', { class: 'button' }, () => post({ type: 'page' }), seen('arrow', '←'), ' ', strings.back),
      button('insert-definition', { class: 'button primary' }, () => post({ type: 'insertDefinition', id }), strings.insertDefinition),
      button('open-page', { class: 'button' }, () => post({ type: 'openRole', id }), strings.openPage),
    ),
    element('h1', { tabindex: '-1', 'data-key': 'page-title' }, ...(acronym === undefined ? [] : [element('span', { class: 'acronym' }, acronym), ' ']), title),
    element('p', { class: 'shelf' }, strings.categories[category]),
    element('p', { class: 'lead' }, ...item(page.definition, 'definition', strings, post)),
    origin === undefined ? undefined : element('p', { class: 'shelf' }, origin),
    compareButton(page, strings, post),
    ...page.sections.map((each, index) => section(each, index, strings, post)),
    sourceList(page.sources, strings),
  );
}

/** Side by side with the role it is most often taken for. */
function compareButton({ id, sections }: RolePage, strings: PanelStrings, post: Post): HTMLElement | undefined {
  const others = sections.flatMap(({ items }) => items).filter(({ lead, role }) => lead !== undefined && role !== undefined).flatMap(({ role }) => role ?? []);
  if (others.length === 0) return undefined;
  return button('compare-page', { class: 'button' }, () => post({ type: 'compare', ids: [id, ...others.slice(0, 2)] }), strings.compareNeighbours);
}

function section({ title, items }: PageSection, index: number, strings: PanelStrings, post: Post): HTMLElement {
  return element('section', {}, element('h2', {}, title), element('ul', {}, ...items.map((each, at) => element('li', {}, ...item(each, `${index}:${at}`, strings, post)))));
}

function item({ lead, parts, isGeneral, sources, role }: PageItem, key: string, strings: PanelStrings, post: Post): readonly Child[] {
  const body = parts.flatMap(({ text, remark }, index) => [index === 0 ? '' : ', ', index === 0 && lead === undefined ? linked(text, role, key, post) : text, ...(remark === undefined ? [] : [' ', element('span', { class: 'scope' }, `(${remark})`)])]);
  const head = lead === undefined ? [] : [element('strong', {}, linked(lead, role, key, post)), parts.length === 0 ? '' : ': '];
  const general = isGeneral === true ? [seen('mark', GENERAL_MARK), spoken(` (${strings.general})`)] : [];
  return [...head, ...body, ...general, ...sources.map((position) => sourceLink(position, `cite:${key}:${position}`, strings))];
}

/** The name of a role leads to its page. */
function linked(text: string, role: string | undefined, key: string, post: Post): Child {
  return role === undefined ? text : button(`role:${key}`, { class: 'link' }, () => post({ type: 'page', id: role }), text);
}
