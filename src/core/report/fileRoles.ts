import { mentionsByRole, type MentionedName, type MentionedRole } from '../document/mentionedRoles';
import { mentionsIn, type Mention } from '../mentions/findMentions';
import type { Reader } from '../mentions/reader';

/** What one file says of a role, of an unclear acronym or of a title that the glossary does not have. */
export interface FileEntry extends Pick<MentionedRole, 'key' | 'kind' | 'title' | 'acronym'> {
  readonly count: number;
  /** The first line that speaks of it, from 1. */
  readonly line: number;
  /** The line on which the file says what the acronym stands for. */
  readonly definedLine?: number | undefined;
  /** The acronyms it stands under. */
  readonly acronyms: readonly string[];
  /** The titles it stands under, in small letters. */
  readonly titles: readonly string[];
}

/** All that a report needs of a file, so that its text can be let go. */
export interface FileRoles {
  readonly path: string;
  readonly uri: string;
  readonly entries: readonly FileEntry[];
}

export function fileRoles(reader: Reader, file: { readonly path: string; readonly uri: string; readonly text: string }): FileRoles {
  const lines = new LineCounter(file.text);
  const all = mentionsByRole(reader.glossary, mentionsIn(reader, 0, file.text.length));
  return { path: file.path, uri: file.uri, entries: all.map(([entry, mentions]) => fileEntry(entry, mentions, lines)) };
}

function fileEntry({ key, kind, title, acronym }: MentionedName, mentions: readonly Mention[], lines: LineCounter): FileEntry {
  const acronyms = new Set<string>();
  const titles = new Set<string>();
  let defined: number | undefined;
  for (const { form, reading } of mentions) {
    if (form.casing === 'exact') acronyms.add(form.name);
    else titles.add(form.name.toLowerCase());
    defined ??= definedAt(reading);
  }
  const line = lines.lineAt(mentions[0]?.start ?? 0);
  return { key, kind, title, acronym, count: mentions.length, line, definedLine: defined === undefined ? undefined : lines.lineAt(defined), acronyms: [...acronyms], titles: [...titles] };
}

function definedAt({ because }: Mention['reading']): number | undefined {
  for (const reason of because) if (reason.kind === 'defined') return reason.at;
  return undefined;
}

/** Numbers of lines, from 1: it goes on from the last place asked for, since most are asked for in order. */
class LineCounter {
  readonly #text: string;
  #line = 1;
  /** Where the line begins that was last told of. */
  #start = 0;

  constructor(text: string) {
    this.#text = text;
  }

  lineAt(offset: number): number {
    if (offset < this.#start) [this.#line, this.#start] = [1, 0];
    for (let end = this.#text.indexOf('\n', this.#start); end >= 0 && end < offset; end = this.#text.indexOf('\n', this.#start)) {
      this.#line++;
      this.#start = end + 1;
    }
    return this.#line;
  }
}
