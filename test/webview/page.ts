/** A page for the panel to draw on, without a browser. */
import { Window } from 'happy-dom';
import { afterEach, beforeEach } from 'mocha';

/** Gives each test of a suite a document of its own, where the panel looks for one. */
export function freshPage(): void {
  beforeEach(() => {
    // Its types are its own; the panel knows the browser's.
    globalThis.document = new Window().document as unknown as Document;
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
  });
}

export function all(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

export function one(root: ParentNode, selector: string): HTMLElement {
  const [found, ...others] = all(root, selector);
  if (found === undefined || others.length > 0) throw new Error(`${others.length === 0 ? 'Nothing matches' : 'More than one matches'} ${selector}`);
  return found;
}

export function withKey(root: ParentNode, key: string): HTMLElement {
  return one(root, `[data-key="${key}"]`);
}

export function texts(root: ParentNode, selector: string): readonly string[] {
  return all(root, selector).map(({ textContent }) => textContent ?? '');
}

/** Dispatches an event of the page's own kind; Node's are not taken. */
export function fire(target: HTMLElement, type: string, properties: Readonly<Record<string, unknown>> = {}): Event {
  const event = document.createEvent('Event');
  event.initEvent(type, true, true);
  for (const [name, value] of Object.entries(properties)) Object.defineProperty(event, name, { value });
  target.dispatchEvent(event);
  return event;
}

/** Chooses in a list as the pointer does: the value changes, and no key is down. */
export function choose(select: HTMLElement, value: string): void {
  (select as HTMLSelectElement).value = value;
  fire(select, 'change');
}

/** The elements that a keyboard reaches or a pointer acts on. */
export function controls(root: ParentNode): readonly HTMLElement[] {
  return all(root, 'button, select, input, a');
}

/** What a screen reader calls an element; a tooltip alone is no name. */
export function accessibleName(element: Element): string {
  const label = element.getAttribute('aria-label') ?? labelledBy(element) ?? (element.matches('select, input') ? textOf(element.closest('label')) : textOf(element));
  return label.trim();
}

function labelledBy(element: Element): string | undefined {
  const id = element.getAttribute('aria-labelledby');
  return id === null ? undefined : textOf(document.getElementById(id));
}

/** Without what is for the eye only, and without the options of a list. */
function textOf(element: Element | null): string {
  if (element === null || element.getAttribute('aria-hidden') === 'true' || element.matches('select')) return '';
  return [...element.childNodes].map((child) => (child.nodeType === 1 ? textOf(child as Element) : (child.textContent ?? ''))).join('');
}
