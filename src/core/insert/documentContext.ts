import { readZones } from '../mentions/finding/zones/readZones';
import type { ZoneReader } from '../mentions/finding/zones/zoneReader';
import type { L10n } from '../text/l10n';
import type { BlockMap } from './blocks/blockMap';
import { readBlocks } from './blocks/readBlocks';
import { DocumentLines, eolOf, type Eol } from './documentLines';
import { targetOf, type Target } from './target';

/** Where comments wrap unless the editor says. */
const DEFAULT_WIDTH = 80;

/** A document to write into, as an editor has it. */
export interface DocumentText {
  readonly text: string;
  readonly languageId: string;
  /** What ends its lines; left out, what ends most of them. */
  readonly eol?: Eol | undefined;
  /** The column at which comments wrap. */
  readonly width?: number | undefined;
  /** A cell of a notebook, which is shown by itself. */
  readonly isCell?: boolean | undefined;
}

/** A document with all that insertions ask of it. */
export interface DocumentContext {
  readonly lines: DocumentLines;
  readonly languageId: string;
  readonly target: Target;
  readonly eol: Eol;
  readonly width: number;
  readonly isCell: boolean;
  readonly blocks: BlockMap;
  readonly l10n: L10n;
  /** Reads from the beginning which parts are code, addresses or tags: ask in the order of the offsets. */
  zones(): ZoneReader;
}

export function contextOf(document: DocumentText, l10n: L10n): DocumentContext {
  const { text, languageId } = document;
  const lines = new DocumentLines(text);
  const target = targetOf(languageId);
  return {
    lines,
    languageId,
    target,
    eol: document.eol ?? eolOf(text),
    width: document.width ?? DEFAULT_WIDTH,
    isCell: document.isCell === true,
    blocks: readBlocks(lines, target.kind === 'prose' ? target.markup : 'plain', languageId),
    l10n,
    zones: () => readZones(text, languageId),
  };
}
