/** What is wrong with a glossary file, in whole sentences, each at its exact place and with the fix where it is plain. */
import type { L10n } from '../../../text/l10n';
import type { Glossary } from '../../glossary';
import type { FileKind } from '../fileKind';
import { readContextive } from '../importing/readContextive';
import { completionOf } from './incomplete';
import type { OwnProblem } from '../ownRows';
import { readOwnGlossary } from '../reading/readOwnGlossary';
import type { Range } from '../reading/tree';
import { idMentions } from './idMentions';
import { knownKeys } from './knownKeys';
import { nearest } from './nearest';
import { ownTree } from './ownTree';
import { messageOf } from './problemMessage';

export interface FileFinding extends Range {
  readonly message: string;
  /** What should stand there instead. */
  readonly instead?: string;
}

/** More would bury the first ones, which often cause the others. */
export const MOST_FINDINGS = 100;
/** Ids for which a near one is looked for. */
const MOST_LOOKED_UP = 10;

/** @param known The glossaries whose roles and sources the file may speak of. */
export function fileFindings(text: string, kind: FileKind, known: readonly Glossary[], l10n: L10n): readonly FileFinding[] {
  const { problems } = kind === 'own' ? readOwnGlossary(text, '', l10n) : readContextive(text, '', l10n);
  const mistakes = withoutMended(problems.map((problem) => findingOf(problem, text, kind, l10n)));
  const links = kind === 'own' ? [...unknownIds(text, known, l10n), ...ownTree(text, l10n).flatMap((entry) => completionOf(entry, known, l10n))] : [];
  return [...mistakes, ...links].sort((one, other) => one.start - other.start).slice(0, MOST_FINDINGS);
}

/** A mistake, and which field is meant. */
interface Mistake extends FileFinding {
  readonly path: string;
  /** The field that the misspelt one would be. */
  readonly meant: string | undefined;
}

/** A field that is there, only misspelt, need not be called missing. */
function withoutMended(mistakes: readonly Mistake[]): readonly FileFinding[] {
  const mended = new Set(mistakes.map(({ meant }) => meant));
  return mistakes.filter(({ path }) => !mended.has(path)).map(({ start, end, message, instead }) => ({ start, end, message, ...(instead === undefined ? {} : { instead }) }));
}

function findingOf(problem: OwnProblem, text: string, kind: FileKind, l10n: L10n): Mistake {
  const { path, place } = problem;
  const { start, end } = place ?? { start: 0, end: 0 };
  const message = messageOf(problem, l10n);
  const written = unquoted(text, { start, end });
  const instead = path.endsWith(written.value) ? keyInstead(path, written.value, kind) : undefined;
  if (instead === undefined) return { start, end, message, path, meant: undefined };
  return { ...written.range, message, path, instead, meant: path.slice(0, -written.value.length) + instead };
}

/** The key that a misspelt one stands for. */
function keyInstead(path: string, written: string, kind: FileKind): string | undefined {
  const keys = knownKeys(kind, path.slice(0, -written.length).replace(/\.$/u, ''));
  return written === '' || keys.includes(written) ? undefined : nearest(written, keys);
}

function unknownIds(text: string, known: readonly Glossary[], l10n: L10n): readonly FileFinding[] {
  const mentions = idMentions(text, l10n);
  const here = (of: 'role' | 'source') => mentions.flatMap(({ id, isEntry, of: each }) => (isEntry && each === of ? [id] : []));
  const ids = { role: new Set([...known.flatMap(({ roles }) => [...roles.keys()]), ...here('role')]), source: new Set([...known.flatMap(({ sources }) => [...sources.keys()]), ...here('source')]) };
  const unknown = mentions.filter(({ id, of }) => !ids[of].has(id)).slice(0, MOST_FINDINGS);
  return unknown.map(({ id, of, start, end }, index) => {
    const reason = of === 'role' ? l10n.t('names the role {0}, which is not in the glossary', id) : l10n.t('names the source {0}, which is not in the glossary', id);
    const instead = index < MOST_LOOKED_UP ? nearest(id, ids[of]) : undefined;
    return { ...(instead === undefined ? { start, end } : { ...unquoted(text, { start, end }).range, instead }), message: l10n.t('This {0}.', reason) };
  });
}

/** What stands at a place, without the quotes around it. */
function unquoted(text: string, { start, end }: Range): { readonly value: string; readonly range: Range } {
  const written = text.slice(start, end);
  const isQuoted = /^(["']).*\1$/su.test(written) && written.length > 1;
  const range = isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
  return { value: text.slice(range.start, range.end), range };
}
