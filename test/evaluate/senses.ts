import type { Glossary } from '../../src/core/glossary/glossary';
import { renderReasons } from '../../src/core/hover/renderReasons';
import { nameOf } from '../../src/core/mentions/reading/cueTable';
import type { Reading } from '../../src/core/mentions/reading/reading';
import { readOccurrence } from '../../src/core/mentions/reading/readOccurrence';
import { baseline, scoresOf, type Answer } from './scores';
import { bundledGlossary, NOT_A_ROLE, occurrenceOf, readRows, type SenseRow } from './rows';

const english = { t: (message: string, ...values: string[]) => message.replace(/\{(\d)\}/gu, (_, index: string) => values[Number(index)] ?? '') };

/** What one row is answered with, in the shape that is printed. */
export function answer(glossary: Glossary, row: SenseRow) {
  const found = occurrenceOf(glossary, row);
  if (found === undefined) return { id: row.id, prediction: null, confidence: 0, candidates: [], because: 'the glossary does not have this form' };
  const reading = readOccurrence(found.occurrence, found.reader);
  const senses = reading.kind === 'undecided' ? reading.candidates : reading.others;
  const lineOf = (offset: number) => row.text.slice(0, offset).split('\n').length;
  return {
    id: row.id,
    prediction: predictionOf(glossary, reading),
    confidence: Number(reading.confidence.toFixed(3)),
    candidates: [...new Set(senses.flatMap((sense) => ('role' in sense ? [nameOf(glossary, sense)] : [])))],
    because: renderReasons(reading, { lineOf, l10n: english }).replace(/^\*|\*$/gu, ''),
  };
}

function predictionOf(glossary: Glossary, reading: Reading): string | null {
  switch (reading.kind) {
    case 'role':
      return nameOf(glossary, { role: reading.role, weight: 'usual', cues: [] });
    case 'unlisted':
      return reading.title.replace(/\b\p{Ll}(?!f\b|nd\b)/gu, (letter) => letter.toUpperCase());
    case 'other':
      return NOT_A_ROLE;
    case 'undecided':
      return null;
  }
}

function main(file: string): void {
  const glossary = bundledGlossary();
  const rows = readRows<SenseRow>(file);
  const answers: Answer[] = [];
  for (const row of rows) {
    const given = answer(glossary, row);
    console.log(JSON.stringify(given));
    if (row.gold !== undefined) answers.push({ form: row.form, setting: row.setting ?? 'all', gold: row.gold, said: given.prediction });
  }
  for (const setting of [...new Set(answers.map((each) => each.setting))]) {
    const some = answers.filter((each) => each.setting === setting);
    console.error(`${setting}: ${scoresOf(some)}; the most frequent sense of each form: ${baseline(some)}`);
  }
}

const [file] = process.argv.slice(2);
if (require.main === module && file !== undefined) main(file);
