import { kindOf, type Markup } from '../../../languages/languages';
import { asciidoc } from './asciidoc';
import { CodeReader } from './codeReader';
import { html } from './html';
import { latex } from './latex';
import { markdown } from './markdown';
import type { MarkupRules } from './markup';
import { MarkupReader } from './markupReader';
import { restructuredtext } from './restructuredtext';
import { DOCUMENT_START, type ZoneReader, type ZoneState } from './zoneReader';

const PLAIN: MarkupRules = { blocks: [], spans: [], close: () => undefined };

const RULES: Readonly<Record<Markup, MarkupRules>> = { markdown, html, latex, asciidoc, restructuredtext, plain: PLAIN };

/** Reads the zones of a text from an offset on, given what is open there. */
export function readZones(text: string, languageId: string, from = 0, state: ZoneState = DOCUMENT_START): ZoneReader {
  const language = kindOf(languageId);
  return language.kind === 'code' ? new CodeReader(text, language.syntax, from, state) : new MarkupReader(text, RULES[language.markup], from, state);
}
