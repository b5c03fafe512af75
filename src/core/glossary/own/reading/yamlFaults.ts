/** What the YAML library finds wrong, in plain words. */
import type { ErrorCode, YAMLError } from 'yaml';
import type { L10n } from '../../../text/l10n';
import type { Fault } from './tree';

/** @param base The offset of the library's text in the file. */
export function faultOf({ code, pos }: YAMLError, base: number, l10n: L10n): Fault {
  return { start: base + pos[0], end: base + Math.max(pos[1], pos[0] + 1), reason: reasonOf(code, l10n) };
}

function reasonOf(code: ErrorCode, l10n: L10n): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return l10n.t('is indented with a tab; use spaces');
    case 'BAD_INDENT':
      return l10n.t('is not indented as what it belongs to');
    case 'MISSING_CHAR':
      return l10n.t('lacks a closing quote or bracket, a comma or a colon');
    case 'BAD_DQ_ESCAPE':
      return l10n.t('has a backslash that stands for nothing; write two, or use single quotes');
    case 'BAD_SCALAR_START':
      return l10n.t('begins with a sign that has a meaning of its own here; put the text in quotes');
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return l10n.t('cannot be read as a key and its value; text with a colon in it must be in quotes');
    case 'MULTIPLE_DOCS':
      return l10n.t('begins a second document; a glossary file holds one');
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return l10n.t('is no anchor or alias that can be read; text that begins with & or * must be in quotes');
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return l10n.t('has a tag that a glossary file may not have; text that begins with ! must be in quotes');
    default:
      return l10n.t('cannot be read here; is a quote, a bracket, a dash or a line end missing or too many?');
  }
}
