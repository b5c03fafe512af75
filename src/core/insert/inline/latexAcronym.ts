import { acronymOf } from '../../glossary/glossary';
import type { Role } from '../../glossary/types';
import type { DocumentContext } from '../documentContext';
import type { DocumentLines } from '../documentLines';
import { escapeLatex } from '../writers/latex';
import { setApart } from './inlineText';
import { freeName, PartBuilder, type Part } from './part';
import type { Place } from './places';

const LOADS = /^[^%]*\\(?:usepackage|RequirePackage)(?:\[[^\]]{0,400}\])?\{(?<packages>[^{}]{1,400})\}/u;
const DEFINES = /^\s*\\newacronym(?:\[[^\]]{0,400}\])?\{(?<key>[^{}]{1,80})\}\{(?<acronym>[^{}]{1,80})\}\{(?<title>[^\n]{1,400})\}\s*$/u;

interface Preamble {
  /** The last line that defines an acronym; the one that begins the document if none does. */
  readonly at: number;
  readonly isAfter: boolean;
  /** By key, what the acronyms that are there stand for. */
  readonly defined: ReadonlyMap<string, string>;
}

/** `\gls{ceo}` at the places and `\newacronym` before the text; undefined where the document does not load glossaries. */
export function planLatexAcronym(context: DocumentContext, places: readonly Place[]): Part | undefined {
  const { lines, blocks, eol, l10n } = context;
  const preamble = readPreamble(lines, blocks.body.from);
  if (preamble === undefined) return undefined;
  const part = new PartBuilder();
  const keys = new Map<string, string>();
  const definitions: string[] = [];
  for (const place of places) {
    const { name, role, at } = place;
    const acronym = acronymOf(role);
    if (acronym === undefined) part.remark(l10n.t('{0} has no acronym that is in use.', role.title));
    else if (/\\gls\w{0,4}\{[^{}]{0,80}$/u.test(lines.text.slice(Math.max(0, at - 100), at))) part.remark(l10n.t('This is an abbreviation with its title already.'));
    else {
      const definition = `{${escapeLatex(acronym)}}{${escapeLatex(role.title)}}`;
      const key = keys.get(role.id) ?? define(role, definition, preamble, definitions);
      if (key === undefined) continue;
      keys.set(role.id, key);
      const command = `\\${commandFor(context, place)}{${key}}`;
      if (name === undefined) part.insert(at, setApart(context, at, command));
      else part.replace(name.start, name.end, command);
    }
  }
  if (definitions.length > 0) {
    const text = definitions.join(eol);
    if (preamble.isAfter) part.insert(lines.end(preamble.at), eol + text);
    else part.insert(lines.start(preamble.at), text + eol);
  }
  return part;
}

/** Headings also stand in lists of contents, where `\\gls` would count as the first use. */
function commandFor({ blocks }: DocumentContext, { line, name }: Place): string {
  const isPlural = name?.isPlural === true;
  if (blocks.at(line)?.kind === 'heading') return isPlural ? 'glsentryshortpl' : 'glsentryshort';
  return isPlural ? 'glspl' : 'gls';
}

/** The key of the role's acronym; a definition that is missing is added. */
function define(role: Role, definition: string, { defined }: Preamble, definitions: string[]): string | undefined {
  const free = freeName(role.id, (key) => (defined.get(key) === undefined ? 'free' : defined.get(key) === definition ? 'ours' : 'taken'));
  if (free?.isOurs === false) definitions.push(`\\newacronym{${free.name}}${definition}`);
  return free?.name;
}

function readPreamble(lines: DocumentLines, begin: number): Preamble | undefined {
  const defined = new Map<string, string>();
  let isLoaded = false;
  let last = -1;
  for (let line = 0; line < begin; line++) {
    const text = lines.at(line);
    const packages = LOADS.exec(text)?.groups?.['packages']?.split(',') ?? [];
    isLoaded ||= packages.some((each) => /^\s*glossaries(?:-extra)?\s*$/u.test(each));
    const { key = '', acronym = '', title = '' } = DEFINES.exec(text)?.groups ?? {};
    if (key === '') continue;
    defined.set(key, `{${acronym}}{${title}}`);
    last = line;
  }
  return isLoaded ? { at: last < 0 ? begin : last, isAfter: last >= 0, defined } : undefined;
}
