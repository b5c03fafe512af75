import { Document } from 'yaml';
import { layRow } from '../edit/blockText';
import { styleOf } from '../edit/style';
import type { Glossary } from '../glossary';
import { sparseRows } from './sparseRows';

/** The glossary as one YAML file that reads back as the same rows. */
export function exportYaml(glossary: Glossary): string {
  const style = styleOf('', new Document(null), false);
  const lines = Object.entries(sparseRows(glossary.rows)).flatMap(([list, rows]) => (rows.length === 0 ? [`${list}: []`] : [`${list}:`, ...rows.flatMap((row) => layRow(row as Readonly<Record<string, unknown>>, style.dash, style))]));
  return lines.map((line) => line + style.eol).join('');
}
