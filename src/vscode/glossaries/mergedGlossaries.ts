import type { FileTools } from '../../core/glossary/fileTools';
import type { Glossary } from '../../core/glossary/glossary';
import type { Layer } from '../../core/glossary/own/merging/layers';
import { preparing } from '../../core/mentions/reader';
import type { Sliced } from '../../core/slices';

/** A glossary being made. */
interface Making {
  glossary: Glossary | undefined;
  isOutdated: boolean;
  /** The glossary once it is whole; undefined if its layers changed before it was. */
  readonly whole: Promise<Glossary | undefined>;
}

/**
 * Merges the readers' own glossaries with the bundled one, with the index of their forms where that takes long. A few
 * files are merged at once; of many a slice is done at a time, and hovers and all else have their turn in between.
 */
export class MergedGlossaries {
  readonly #arrived: () => void;
  /** By the layers that they are made of. */
  #makings = new Map<string, Making>();
  readonly #numbers = new WeakMap<Layer, number>();
  #count = 0;

  /** @param arrived Called when a glossary is whole that could not be given at once. */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** The glossary of these layers if it can be had at once; if not, it is begun, or goes on being made. */
  of(bundled: Layer, layers: readonly Layer[], tools: FileTools): Glossary | undefined {
    return this.#makingOf(bundled, layers, tools).glossary;
  }

  /** The same as soon as it is whole; undefined if that will never be. */
  whole(bundled: Layer, layers: readonly Layer[], tools: FileTools): Promise<Glossary | undefined> {
    return this.#makingOf(bundled, layers, tools).whole;
  }

  /** Layers have changed: what is being made of the old ones is of no more use. */
  outdate(): void {
    for (const making of this.#makings.values()) making.isOutdated = true;
    this.#makings = new Map();
  }

  #makingOf(bundled: Layer, layers: readonly Layer[], { mergingOf }: FileTools): Making {
    const key = layers.map((layer) => this.#numberOf(layer)).join(' ');
    const known = this.#makings.get(key);
    if (known !== undefined) return known;
    const making = this.#begin(merging(() => mergingOf([bundled, ...layers])));
    this.#makings.set(key, making);
    return making;
  }

  /** The first slice is done at once: of a few files it is all. */
  #begin(work: Sliced<Glossary>): Making {
    const first = work.next();
    if (first.done === true) return { glossary: first.value, isOutdated: false, whole: Promise.resolve(first.value) };
    const making: Making = { glossary: undefined, isOutdated: false, whole: Promise.resolve().then(() => this.#finish(making, work)) };
    return making;
  }

  async #finish(making: Making, work: Sliced<Glossary>): Promise<Glossary | undefined> {
    for (;;) {
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      if (making.isOutdated) return undefined;
      const step = work.next();
      if (step.done !== true) continue;
      making.glossary = step.value;
      this.#arrived();
      return step.value;
    }
  }

  #numberOf(layer: Layer): number {
    const number = this.#numbers.get(layer) ?? ++this.#count;
    this.#numbers.set(layer, number);
    return number;
  }
}

function* merging(merge: () => Sliced<Glossary>): Sliced<Glossary> {
  const glossary = yield* merge();
  yield* preparing(glossary);
  return glossary;
}
