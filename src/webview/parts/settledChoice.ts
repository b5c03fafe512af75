/**
 * Calls back when a choice is made in a list. On Windows and Linux, arrow keys and letters change a closed list at every
 * press; taking each one would run through roles the reader only passes by. Such a value waits for Enter, or until the
 * focus leaves; Escape takes it back. A choice in the open list counts at once.
 */
export function onSettledChoice(select: HTMLSelectElement, settle: (value: string) => void): void {
  const shown = select.value;
  const passing = keyPresses(select);
  const commit = () => {
    const { value } = select;
    if (value === shown) return;
    // The host decides what is chosen, and its next state shows it.
    select.value = shown;
    settle(value);
  };
  select.addEventListener('change', () => {
    if (!passing()) commit();
  });
  select.addEventListener('blur', commit);
  select.addEventListener('keydown', (event) => {
    if (select.value === shown) return;
    if (event.key === 'Escape') select.value = shown;
    if (event.key !== 'Enter') return;
    event.preventDefault();
    commit();
  });
}

/** Tells whether a key is being pressed right now: the change of a closed list falls into the same turn as its key. */
function keyPresses(select: HTMLSelectElement): () => boolean {
  let pressing = false;
  const press = () => {
    pressing = true;
    setTimeout(() => {
      pressing = false;
    });
  };
  select.addEventListener('keydown', press);
  select.addEventListener('keypress', press);
  return () => pressing;
}
