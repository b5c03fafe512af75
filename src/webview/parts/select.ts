import { element } from './element';
import { onSettledChoice } from './settledChoice';

/** A list to choose one thing from, with its name before it. */
export function labelledSelect(key: string, label: string, options: readonly (readonly [value: string, text: string])[], chosen: string, choose: (value: string) => void): HTMLElement {
  const select = element('select', { 'data-key': key, class: 'select' }, ...options.map(([value, text]) => element('option', { value, selected: value === chosen }, text)));
  onSettledChoice(select, choose);
  return element('label', { class: 'labelled' }, element('span', {}, label), ' ', select);
}
