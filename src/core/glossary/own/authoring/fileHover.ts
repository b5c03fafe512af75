/** What a glossary file overrides, as a hover over it says: short, and with nothing in it that could lead anywhere. */
import { escapeHover, shorten } from '../../../text/markdown';
import type { L10n } from '../../../text/l10n';
import { fullName, type Glossary } from '../../glossary';
import { formKey } from '../merging/formKey';
import { fieldAt, type FieldAt } from './fieldAt';
import { idAt } from './idAt';
import { idMentions } from './idMentions';
import type { Range } from '../reading/tree';

export interface FileHover extends Range {
  readonly markdown: string;
}

const MOST_TEXT = 300;
const MOST_ITEMS = 5;

/** @param bundled The glossary without any of the reader's own rows. */
export function fileHover(text: string, offset: number, bundled: Glossary, effective: Glossary, l10n: L10n): FileHover | undefined {
  const mention = idAt(idMentions(text, l10n), offset);
  if (mention?.of === 'role') {
    const { start, end, id, isEntry } = mention;
    const markdown = roleText(id, isEntry, bundled, effective, l10n);
    return markdown === undefined ? undefined : { start, end, markdown };
  }
  const field = fieldAt(text, offset, l10n);
  const row = field === undefined ? undefined : bundledRow(field, bundled);
  if (field === undefined || row === undefined) return undefined;
  const value = valueOf(row, field.field);
  const { start, end } = field;
  const said = value === undefined ? l10n.t('The bundled glossary says nothing here.') : `${l10n.t('The bundled glossary says:')} ${value}`;
  return { start, end, markdown: said };
}

function roleText(id: string, isEntry: boolean, bundled: Glossary, effective: Glossary, l10n: L10n): string | undefined {
  const below = bundled.roles.get(id);
  const role = isEntry ? below : (effective.roles.get(id) ?? below);
  if (role === undefined) return undefined;
  const about = `**${escapeHover(shorten(fullName(role), MOST_TEXT))}**: ${escapeHover(shorten(role.definition, MOST_TEXT))}`;
  return isEntry ? `${l10n.t('This overrides the bundled entry:')}\n\n${about}` : about;
}

type Row = Readonly<Record<string, unknown>>;

function bundledRow({ list, name }: FieldAt, { roles, sources, rows }: Glossary): Row | undefined {
  switch (list) {
    case 'roles':
      return roles.get(name);
    case 'sources':
      return sources.get(name);
    case 'distinctions':
      return rows.distinctions.find(({ id }) => id === name);
    case 'forms':
      return rows.forms.find(({ form }) => formKey(form) === formKey(name));
    case 'meanings':
      return undefined;
  }
}

function valueOf(row: Row, field: string): string | undefined {
  const [key = '', below] = field.split('.', 2);
  const value = Object.hasOwn(row, key) ? row[key] : undefined;
  return below === undefined ? wordsOf(value) : wordsOf(isRow(value) && Object.hasOwn(value, below) ? value[below] : undefined);
}

/** A value in a line: text as it is, of a mapping the text it is about. */
function wordsOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const words = value.slice(0, MOST_ITEMS).flatMap((item) => wordsOf(item) ?? []);
    return words.length === 0 ? undefined : words.join('; ') + (value.length > MOST_ITEMS ? '; …' : '');
  }
  if (isRow(value)) return wordsOf(value['text'] ?? value['role'] ?? value['meaning'] ?? value['function'] ?? value['dimension'] ?? Object.keys(value));
  return typeof value === 'string' || typeof value === 'number' ? escapeHover(shorten(String(value), MOST_TEXT)) : undefined;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
