import { nameOf } from '../../src/core/mentions/reading/cueTable';
import { findMentions } from '../../src/core/mentions/findMentions';
import { bundledGlossary, languageOf, readRows } from './rows';

interface Label {
  readonly start: number;
  readonly end: number;
  readonly kind: 'core' | 'peripheral' | 'optional' | 'trap';
}

interface MentionRow {
  readonly id: string;
  readonly text: string;
  readonly source?: string;
  readonly mentions?: readonly Label[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly role: string | null;
}

const glossary = bundledGlossary();

function found({ text, source }: MentionRow): readonly Found[] {
  return findMentions(glossary, { text, languageId: languageOf(source) }).map(({ start, end, reading }) => ({
    start,
    end,
    role: reading.kind === 'role' ? nameOf(glossary, { role: reading.role, weight: 'usual', cues: [] }) : null,
  }));
}

function main(file: string): void {
  const totals = { core: 0, hit: 0, good: 0, found: 0, traps: 0 };
  for (const row of readRows<MentionRow>(file)) {
    const mentions = found(row);
    console.log(JSON.stringify({ id: row.id, mentions }));
    const labels = row.mentions ?? [];
    const at = (label: Label) => mentions.some(({ start, end }) => start === label.start && end === label.end);
    const labelled = mentions.filter(({ start, end }) => labels.some((label) => label.kind !== 'trap' && label.start < end && start < label.end));
    totals.core += labels.filter(({ kind }) => kind === 'core').length;
    totals.hit += labels.filter((label) => label.kind === 'core' && at(label)).length;
    totals.good += labelled.length;
    totals.found += mentions.length;
    totals.traps += labels.filter((label) => label.kind === 'trap' && mentions.some(({ start, end }) => label.start < end && start < label.end)).length;
  }
  if (totals.core === 0) return;
  const recall = totals.hit / totals.core;
  const precision = totals.good / Math.max(1, totals.found);
  console.error(`mentions: recall of core ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, F1 ${((2 * recall * precision) / (recall + precision)).toFixed(3)}, traps taken ${String(totals.traps)}`);
}

const [file] = process.argv.slice(2);
if (file !== undefined) main(file);
