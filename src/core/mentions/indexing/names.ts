import type { Sense } from '../../glossary/types';
import type { Form } from '../finding/forms/forms';

/**
 * Numbers for what forms mean, so that a count is a place in an array. Spellings of one name (CEO, CEOs, C.E.O.) have the
 * same senses and one number. It only grows; what it says never changes.
 */
export class Names {
  readonly #numbers = new Map<readonly Sense[], number>();
  readonly #forms: Form[] = [];
  readonly #numbersOfSpellings = new Map<Form, number>();
  readonly #spellings: Form[] = [];
  readonly #namesOfSpellings: number[] = [];

  get size(): number {
    return this.#forms.length;
  }

  /** The number of a form; undefined if it was never counted. */
  numberOf(form: Form): number | undefined {
    return this.#numbers.get(form.senses);
  }

  /** The number of a form, a new one if need be. */
  add(form: Form): number {
    const known = this.#numbers.get(form.senses);
    if (known !== undefined) return known;
    const number = this.#forms.push(form) - 1;
    this.#numbers.set(form.senses, number);
    return number;
  }

  /** The first form that was given a number. */
  formOf(number: number): Form | undefined {
    return this.#forms[number];
  }

  /** The number of a spelling, a new one if need be. */
  addSpelling(form: Form): number {
    const known = this.#numbersOfSpellings.get(form);
    if (known !== undefined) return known;
    const number = this.#spellings.push(form) - 1;
    this.#numbersOfSpellings.set(form, number);
    this.#namesOfSpellings.push(this.add(form));
    return number;
  }

  spelling(number: number): Form | undefined {
    return this.#spellings[number];
  }

  /** The number of the name that a spelling has, by the number of the spelling. */
  ofSpelling(number: number): number {
    return this.#namesOfSpellings[number] ?? 0;
  }
}
