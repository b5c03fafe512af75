import type { Glossary } from '../../glossary/glossary';
import type { Sense } from '../../glossary/types';
import { nameOf } from './cueTable';
import type { Evidence } from './evidence';
import type { Facts } from './features';
import type { Reason } from './reading';

/** Why a sense was chosen, for a reader: what an occurrence has around it that speaks for it. */
export function reasonsFor(index: number, { evidence, company, named }: Facts, sense: Sense | undefined, glossary: Glossary): readonly Reason[] {
  const reasons: Reason[] = [];
  if (sense !== undefined && 'role' in sense && named.has(sense.role)) reasons.push({ kind: 'named', title: nameOf(glossary, sense) });
  const words = cueWords(index, evidence);
  if (words.length > 0) reasons.push({ kind: 'cues', words });
  if (sense !== undefined && 'role' in sense && company[0] + company[1] > 0) reasons.push({ kind: 'company' });
  return reasons.length === 0 && sense?.weight === 'usual' ? [{ kind: 'usual' }] : reasons;
}

const MOST_WORDS = 3;
/** Between the words of a phrase much may stand; in UTF-16 code units. */
const LONGEST_PHRASE = 40;

/** The words that speak for a sense, as the text has them. */
function cueWords(index: number, { cues }: Evidence): readonly string[] {
  const telling = cues.filter(({ cue }) => cue.senses.includes(index)).sort((one, other) => one.cue.senses.length - other.cue.senses.length);
  const words = telling.map(({ cue, text, start, end }) => (end - start > LONGEST_PHRASE ? cue.text : text.slice(start, end).replace(/\s+/gu, ' ')));
  return [...new Set(words)].slice(0, MOST_WORDS);
}
