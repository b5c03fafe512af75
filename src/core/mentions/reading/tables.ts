import type { Glossary } from '../../glossary/glossary';
import type { Sense } from '../../glossary/types';
import { cueTableOf, type CueTable } from './cueTable';

const tables = new WeakMap<readonly Sense[], CueTable>();

/** The cues of a form's senses, built at the first question about it. */
export function tableOf(glossary: Glossary, senses: readonly Sense[]): CueTable {
  const known = tables.get(senses);
  if (known !== undefined) return known;
  const table = cueTableOf(glossary, senses);
  tables.set(senses, table);
  return table;
}
