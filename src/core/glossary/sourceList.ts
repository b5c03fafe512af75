import type { Glossary } from './glossary';
import type { Source } from './types';

/** Numbers the sources in the order in which a text first names them. */
export class SourceList {
  readonly listed: Source[] = [];
  readonly #glossary: Glossary;

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
  }

  /** Positions in `listed`, counted from 0; ids the glossary does not have are left out. */
  positions(ids: readonly string[]): readonly number[] {
    return [...new Set(ids)].flatMap((id) => {
      const source = this.#glossary.sources.get(id);
      if (source === undefined) return [];
      if (!this.listed.includes(source)) this.listed.push(source);
      return [this.listed.indexOf(source)];
    });
  }
}
