import type { Form } from '../forms/forms';
import type { Match } from './matcher';

const NO_FORM: Form = { text: '', name: '', casing: 'any', senses: [] };

/** A match that the next one is written over: a text holds tens of thousands, and most are looked at once. */
export class MatchSlot implements Match {
  start = 0;
  end = 0;
  form = NO_FORM;

  put(start: number, end: number, form: Form): this {
    this.start = start;
    this.end = end;
    this.form = form;
    return this;
  }
}
