import { mentionedRoles, type MentionedRole } from '../document/mentionedRoles';
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
  const mentions = mentionsIn(reader, 0, file.text.length);
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  const entries = mentionedRoles(reader.glossary, mentions, 'appearance').map((entry): FileEntry => {
    const own = entry.places.flatMap((place) => byStart.get(place) ?? []);
    const defined = own.flatMap(definedAt)[0];
    return {
      key: entry.key,
      kind: entry.kind,
      title: entry.title,
      acronym: entry.acronym,
      count: own.length,
      line: lineAt(file.text, entry.places[0] ?? 0),
      definedLine: defined === undefined ? undefined : lineAt(file.text, defined),
      acronyms: namesOf(own, true),
      titles: namesOf(own, false).map((title) => title.toLowerCase()),
    };
  });
  return { path: file.path, uri: file.uri, entries };
}

function definedAt({ reading }: Mention): readonly number[] {
  return reading.because.flatMap((reason) => (reason.kind === 'defined' ? [reason.at] : []));
}

function namesOf(mentions: readonly Mention[], isAcronym: boolean): readonly string[] {
  return [...new Set(mentions.filter(({ form }) => (form.casing === 'exact') === isAcronym).map(({ form }) => form.name))];
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
