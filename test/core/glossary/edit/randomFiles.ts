/**
 * Glossary files as people might write them, for the tests of edits: each is written here piece by piece, so that a test
 * knows where an entry begins and ends without asking the code it tests.
 */
import fc from 'fast-check';
import type { RoleChanges, RoleDraft } from '../../../../src/core/glossary/edit/editRoles';

const PIECES = [
  'word', 'some words of prose ', 'and a good deal more of them, ', 'Chief ', ': ', ':', ' #', '#', "'", '"', '\\', ', ', '[', ']', '{', '}', '- ', '-', '? ', '?', 'true', 'null', 'no', '~', '12', '0x1F', '1e3', '.inf', '---', '...',
  '&a', '*a', '!!str ', '%', '@', '`', '|', '>', '\n', '\n\n', '\n  ', '  ', '\t', 'é', '日本', '😀', '\ud800', '\u0000', '\u0085', '\u2028', '\ufeff', '\u00a0', '<<', '=', '\r\n', '\r',
];

const textOf = (most: number) => fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom('word', ' plain', ' words') }, { weight: 2, arbitrary: fc.constantFrom(...PIECES) }), { minLength: 1, maxLength: 30 })
  .map((pieces) => pieces.join('').slice(0, most))
  .filter((text) => text.trim() !== '');
const term = textOf(120);
const text = textOf(900);
const id = fc.constantFrom('law', 'study', 'ceo', 'coo', 'chair-of-the-board', 'x1');
const ids = fc.array(id, { maxLength: 4 });
const basis = fc.constantFrom('sourced' as const, 'mixed' as const, 'general' as const);
const options = { requiredKeys: ['text', 'basis'] as ('text' | 'basis')[] };
const statement = fc.record({ text, scope: term, sources: ids, basis }, options);
const named = fc.record({ text: term, scope: term, use: fc.constantFrom('alias' as const, 'variant' as const, 'avoid' as const) }, { requiredKeys: ['text'] });

const FIELDS = {
  acronyms: fc.array(named, { maxLength: 3 }),
  aliases: fc.array(named, { maxLength: 3 }),
  priority: fc.constantFrom(1 as const, 2 as const, 3 as const),
  responsibilities: fc.array(text, { maxLength: 3 }),
  whenNeeded: statement,
  jurisdiction: term,
  profile: fc.record({ scope: statement, horizon: statement }, { requiredKeys: [] }),
  confusedWith: ids,
  notes: fc.array(statement, { maxLength: 3 }),
  sources: ids,
};
const REQUIRED = { title: term, definition: text, category: fc.constantFrom('board' as const, 'variant' as const), basis };

export const roles = (name: string): fc.Arbitrary<RoleDraft> =>
  fc.record({ id: fc.constant(name), ...REQUIRED, ...FIELDS }, { requiredKeys: ['id', 'title', 'definition', 'category', 'basis'] }) as fc.Arbitrary<RoleDraft>;

const orNone = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
export const roleChanges: fc.Arbitrary<RoleChanges> = fc.record(
  { ...REQUIRED, ...Object.fromEntries(Object.entries(FIELDS).map(([key, field]) => [key, orNone(field as fc.Arbitrary<unknown>)])) },
  { requiredKeys: [] },
) as fc.Arbitrary<RoleChanges>;

/** Lists changed a little, as people change them: an item more, an item less, another text in one. */
export function nearby(role: RoleDraft, seed: number): RoleChanges {
  const notes = [...(role.notes ?? [])];
  const cut = notes.filter((_, index) => index !== seed % Math.max(1, notes.length));
  const touched = notes.map((note, index) => (index === seed % notes.length ? { ...note, text: `New: ${note.text}`.slice(0, 900) } : note));
  const longer = [...cut, { text: 'Another one.', basis: 'general' as const }];
  const changes: readonly RoleChanges[] = [{ notes: cut }, { notes: touched }, { notes: longer }, { sources: [...(role.sources ?? []), 'law'] }, { acronyms: [{ text: 'ZZZ' }, ...(role.acronyms ?? [])] }, { sources: [] }, { definition: 'Short.', profile: undefined }];
  return changes[seed % changes.length] ?? {};
}

/** How a file is laid out. */
export interface Layout {
  readonly style: 'block' | 'flow' | 'flow in block' | 'json';
  readonly step: number;
  readonly dash: number;
  readonly gap: number;
  readonly eol: '\n' | '\r\n';
  readonly mark: boolean;
  readonly comments: boolean;
  readonly blanks: boolean;
  readonly lastBreak: boolean;
  readonly commaAtEnd: boolean;
  readonly oneLine: boolean;
  readonly noise: readonly number[];
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  style: fc.constantFrom('block', 'block', 'block', 'flow', 'flow in block', 'json'),
  step: fc.integer({ min: 1, max: 5 }),
  dash: fc.integer({ min: 0, max: 4 }),
  gap: fc.integer({ min: 2, max: 5 }),
  eol: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
  comments: fc.boolean(),
  blanks: fc.boolean(),
  lastBreak: fc.boolean(),
  commaAtEnd: fc.boolean(),
  oneLine: fc.boolean(),
  noise: fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 }),
});

/** A written file, and the ranges of its entries, half-open and in UTF-16 units. */
export interface Written {
  readonly text: string;
  readonly entries: readonly (readonly [start: number, end: number])[];
}

/** Writes a file with these roles between a list of forms and one of sources. */
export function writeFile(rows: readonly RoleDraft[], layout: Layout): Written {
  const writer = new Writer(layout);
  if (layout.style === 'json') writer.json(rows);
  else if (layout.style === 'flow') writer.flow(rows);
  else writer.block(rows);
  return writer.written();
}

class Writer {
  readonly #layout: Layout;
  readonly #entries: [number, number][] = [];
  #text: string;
  #turn = 0;

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#text = layout.mark ? '\ufeff' : '';
  }

  written(): Written {
    const { lastBreak, eol } = this.#layout;
    return { text: lastBreak || !this.#text.endsWith(eol) ? this.#text : this.#text.slice(0, -eol.length), entries: this.#entries };
  }

  json(rows: readonly RoleDraft[]): void {
    const { oneLine, eol, step } = this.#layout;
    const unit = oneLine ? undefined : step === 5 ? '\t' : step;
    const [nl, pad] = oneLine ? ['', ''] : [eol, typeof unit === 'string' ? unit : ' '.repeat(step)];
    const within = (value: unknown) => JSON.stringify(value, undefined, unit).replaceAll('\n', eol + pad + pad);
    this.#text += `{${nl}${pad}"forms": [],${nl}${pad}"roles": [`;
    rows.forEach((row, index) => {
      this.#text += `${index === 0 ? '' : ','}${nl}${pad}${pad}`;
      this.#entry(within(row));
    });
    this.#text += `${nl}${pad}]${nl}}${nl}`;
  }

  flow(rows: readonly RoleDraft[]): void {
    const { oneLine, eol, commaAtEnd } = this.#layout;
    const nl = oneLine ? ' ' : eol;
    this.#text += `{${nl}${oneLine ? '' : '   '}roles: [`;
    rows.forEach((row, index) => {
      this.#text += `${nl}${oneLine ? '' : '      '}`;
      this.#entry(this.#inline(row));
      this.#text += index < rows.length - 1 || commaAtEnd ? ',' : '';
      this.#text += oneLine ? '' : this.#comment();
    });
    this.#text += `${nl}],${nl} forms: []${oneLine ? '' : this.#comment()}${nl}}${eol}`;
  }

  block(rows: readonly RoleDraft[]): void {
    const { eol, dash, style } = this.#layout;
    this.#text += `# The roles of our house${eol}forms: []${this.#comment()}${eol}`;
    if (style === 'flow in block') {
      this.#text += `roles: [${eol}`;
      for (const row of rows) {
        this.#text += ' '.repeat(dash + 1);
        this.#entry(this.#inline(row));
        this.#text += `,${this.#comment()}${eol}`;
      }
      this.#text += ` ]${eol}sources: []${eol}`;
      return;
    }
    this.#text += `roles:${this.#comment()}${eol}`;
    for (const row of rows) {
      if (this.#layout.comments) this.#text += `${' '.repeat(dash)}# about the next${eol}`;
      const lines = this.#row(row, dash);
      this.#entry(lines.join(eol));
      this.#text += eol + (this.#layout.blanks ? eol : '');
    }
    if (this.#next() % 2 === 0) this.#text += `${this.#layout.comments ? `# below${eol}` : ''}sources: []${this.#comment()}${eol}`;
  }

  #entry(text: string): void {
    this.#entries.push([this.#text.length, this.#text.length + text.length]);
    this.#text += text;
  }

  #next(): number {
    return this.#layout.noise[this.#turn++ % this.#layout.noise.length] ?? 0;
  }

  #comment(): string {
    return this.#layout.comments && this.#next() % 3 === 0 ? ` # a, [note]: {here} ${this.#next()}` : '';
  }

  #row(row: object, dash: number): string[] {
    const lines = this.#map(row, dash + this.#layout.gap);
    return lines.map((line, index) => (index === 0 ? `${' '.repeat(dash)}-${line.slice(dash + 1)}` : line));
  }

  #map(value: object, column: number): string[] {
    return Object.entries(value).flatMap(([key, item], index) => {
      const inner = this.#layout.comments && index > 0 && this.#next() % 7 === 0 ? [`${' '.repeat(column)}# about ${key}`] : [];
      return [...inner, ...this.#pair(key, item, column)];
    });
  }

  #pair(key: string, value: unknown, column: number): string[] {
    const { step, dash } = this.#layout;
    const name = `${' '.repeat(column)}${this.#next() % 9 === 0 ? JSON.stringify(key) : key}:`;
    if (typeof value !== 'object' || value === null) return this.#scalar(value, `${name} `, column + step);
    if (Object.keys(value).length === 0 || this.#next() % 4 === 0) return [`${name} ${this.#inline(value)}${this.#comment()}`];
    if (!Array.isArray(value)) return [name + this.#comment(), ...this.#map(value, column + step)];
    return [name + this.#comment(), ...value.flatMap((item: unknown) => this.#item(item, column + dash))];
  }

  #item(value: unknown, column: number): string[] {
    const lead = `${' '.repeat(column)}-${' '.repeat(this.#layout.gap - 1)}`;
    if (typeof value !== 'object' || value === null) return this.#scalar(value, lead, column + this.#layout.gap);
    return this.#next() % 2 === 0 ? [`${lead}${this.#inline(value)}${this.#comment()}`] : this.#row(value, column);
  }

  #scalar(value: unknown, lead: string, column: number): string[] {
    const isProse = typeof value === 'string' && /^\p{L}[\p{L} ]*\p{L}$/u.test(value) && !value.includes('  ') && !['true', 'null'].includes(value);
    const words = isProse ? value.split(' ') : [];
    if (words.length > 3 && this.#next() % 2 === 0) {
      const pad = ' '.repeat(column);
      const head = ['>-', '>-', '|-'][this.#next() % 3] ?? '>-';
      const body = head === '|-' ? [words.join(' ')] : [words.slice(0, 2).join(' '), words.slice(2).join(' ')];
      if (this.#next() % 4 === 0) return [lead + words.slice(0, 2).join(' '), `${pad}${words.slice(2).join(' ')}${this.#comment()}`];
      return [lead + head + this.#comment(), ...body.map((line) => pad + line)];
    }
    return [lead + this.#atom(value, isProse) + this.#comment()];
  }

  #inline(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((item) => this.#inline(item)).join(',')}]`;
    if (typeof value === 'object' && value !== null) return `{${Object.entries(value).map(([key, item]) => `${key}: ${this.#inline(item)}`).join(', ')}}`;
    return this.#atom(value, typeof value === 'string' && /^[a-z][a-z -]*[a-z]$/u.test(value) && !['true', 'null'].includes(value));
  }

  #atom(value: unknown, plain: boolean): string {
    if (typeof value !== 'string') return JSON.stringify(value);
    const kind = this.#next() % 3;
    if (kind === 0 && plain) return value;
    return kind < 2 && /^[\p{L}\p{N} .,:;#\-'"{}[\]]+$/u.test(value) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value).replace(/[\u007f-\u009f\u2028\ufeff]/gu, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
  }
}
