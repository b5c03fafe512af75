import { button, element } from '../parts/element';
import type { Post } from '../parts/post';
import { onSettledChoice } from '../parts/settledChoice';
import { FORMATS } from '../protocol';
import type { CompareState } from './compareState';

export function toolbar(state: CompareState, post: Post): HTMLElement {
  const { comparison, strings, place } = state;
  return element(
    'div',
    { class: 'toolbar' },
    button('choose', { class: 'button' }, () => post({ type: 'choose' }), strings.choose),
    button('insert', { class: 'button primary', disabled: comparison === undefined }, () => post({ type: 'insert' }), strings.insert),
    ...(comparison === undefined ? [] : [copyAs(state, post), place === 'sidebar' ? button('enlarge', { class: 'button' }, () => post({ type: 'enlarge' }), strings.enlarge) : undefined, onlyDiffering(state, post)]),
  );
}

function copyAs({ strings }: CompareState, post: Post): HTMLElement {
  const formats = FORMATS.map((format) => element('option', { value: format }, strings.formats[format]));
  const select = element('select', { class: 'select', 'data-key': 'copy', 'aria-label': strings.copyAs }, element('option', { value: '', selected: true }, strings.copyAs), ...formats);
  onSettledChoice(select, (value) => {
    const format = FORMATS.find((each) => each === value);
    if (format !== undefined) post({ type: 'copy', format });
  });
  return select;
}

function onlyDiffering({ strings, onlyDiffering: only }: CompareState, post: Post): HTMLElement {
  const box = element('input', { type: 'checkbox', 'data-key': 'only-differing', checked: only });
  box.addEventListener('change', () => post({ type: 'onlyDiffering', only: box.checked }));
  return element('label', { class: 'check' }, box, ' ', strings.onlyDiffering);
}
