import { escapeBare } from '../edit/scalarText';
import type { Glossary } from '../glossary';
import { sparseRows } from './sparseRows';

/** The glossary as one JSON file that reads back as the same rows, as JSON and as YAML. */
export function exportJson(glossary: Glossary): string {
  return `${escapeBare(JSON.stringify(sparseRows(glossary.rows), undefined, 2))}\n`;
}
