import type { Occurrence } from '../mentions/finding/findOccurrences';
import type { Reader } from '../mentions/reader';
import type { Reading } from '../mentions/reading/reading';
import type { L10n } from '../text/l10n';
import type { Code, Profile } from './codes';
import type { Draft } from './finding';

export interface CheckOptions {
  readonly profile: Profile;
  /** The VS Code id of the language that the document is written in. */
  readonly languageId: string;
  readonly l10n: L10n;
  /** The corporate governance rules that the writer's companies follow. */
  readonly code?: 'uk' | 'br';
  /** Acronyms that every reader of these documents knows; CEO and VP unless said otherwise. */
  readonly familiar?: readonly string[];
}

/** The part of a document that is checked, with what is at hand of it. */
export interface CheckContext {
  readonly reader: Reader;
  readonly options: CheckOptions;
  /** The document in full. */
  readonly text: string;
  /** Half-open; what begins within `MARGIN` of it may matter too. */
  readonly from: number;
  readonly to: number;
  /** What is spoken of in the range and within `MARGIN` of it, in order. */
  readonly occurrences: readonly Occurrence[];
  /** What an occurrence means; ask where the letters have not told already, for it costs more than anything else. */
  read(occurrence: Occurrence): Reading;
  /** The first occurrences of the same name in the document, in order: further on nobody would call one the first. */
  firstOf(occurrence: Occurrence): readonly Occurrence[];
  /** True in code, addresses and whatever else no prose is. */
  isSkipped(offset: number): boolean;
}

/** No finding rests on what is spoken of further from its beginning, but for the first occurrences of a name. */
export const MARGIN = 400;

/** Looks for one thing. It may report what begins within `MARGIN` of the range: that is left out later. */
export interface Check {
  readonly code: Code;
  find(context: CheckContext): readonly Draft[];
}
