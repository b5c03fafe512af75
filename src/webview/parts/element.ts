export type Child = Node | string | undefined;

/** Attributes as they are written in HTML; `true` writes an empty one, `false` and undefined none. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Characters that turn the order of the texts beside them round. A hover leaves them out, too. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

/** What stands in the page for a child. */
export function shown(child: Node | string): Node | string {
  return typeof child === 'string' ? child.replace(TURNING, '') : child;
}

/** The one way to build the page. Text goes in as text nodes, so no glossary can bring in markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined).map(shown));
  return made;
}

/** A button known by its key, so that it keeps the focus when the page is drawn anew. */
export function button(key: string, attributes: Attributes, press: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const made = element('button', { type: 'button', 'data-key': key, ...attributes }, ...children);
  made.addEventListener('click', press);
  return made;
}

/** Words for those who hear the page. */
export function spoken(text: string): HTMLElement {
  return element('span', { class: 'visually-hidden' }, text);
}

/** A sign for those who see the page. */
export function seen(className: string, text: string): HTMLElement {
  return element('span', { class: className, 'aria-hidden': 'true' }, text);
}
