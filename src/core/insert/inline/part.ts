import type { TextEdit } from '../../text/textEdit';

/** What a style changes, with what its writer should know. */
export interface Part {
  readonly edits: readonly TextEdit[];
  readonly remarks: readonly string[];
}

/** Gathers the edits of a style; a thing is remarked on once. */
export class PartBuilder implements Part {
  readonly edits: TextEdit[] = [];
  readonly #remarks = new Set<string>();

  get remarks(): readonly string[] {
    return [...this.#remarks];
  }

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remark(text: string): void {
    this.#remarks.add(text);
  }
}

/** The first of `ceo`, `ceo-2`, … that is ours already or free. */
export function freeName(name: string, stateOf: (name: string) => 'free' | 'ours' | 'taken'): { readonly name: string; readonly isOurs: boolean } | undefined {
  for (let count = 1; count < 100; count++) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    const state = stateOf(candidate);
    if (state !== 'taken') return { name: candidate, isOurs: state === 'ours' };
  }
  return undefined;
}
