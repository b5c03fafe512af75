import type { L10n } from '../text/l10n';
import { csvTable } from '../text/csv';
import { escapeHover, shorten } from '../text/markdown';
import type { Place, ReportRow, RolesReport } from './rolesReport';

/** How the files were gone through. */
export interface Coverage {
  readonly read: number;
  readonly skipped: number;
  /** True where there were more than were read. */
  readonly isCut: boolean;
  /** How many files were to be read, where somebody stopped it. */
  readonly stoppedOf?: number | undefined;
  /** How many files there are, while they are still being read. */
  readonly soFarOf?: number | undefined;
}

/** Names come from files of anyone. */
const LONGEST = 120;

/** The report as a Markdown document. */
export function renderReport(report: RolesReport, coverage: Coverage, l10n: L10n): string {
  const rows = report.rows;
  const named = rows.filter(({ kind }) => kind !== 'undecided');
  const unclear = rows.filter(({ kind }) => kind === 'undecided');
  const parts = [
    `# ${l10n.t('Roles across the workspace')}`,
    countOf(coverage, l10n),
    coverage.stoppedOf === undefined ? '' : l10n.t('Stopped before all of the {0} files were read: this is not the whole workspace.', String(coverage.stoppedOf)),
    coverage.isCut ? l10n.t('There are more files than are read; this is not all.') : '',
    rows.length === 0 ? l10n.t('No roles are named.') : '',
    named.length === 0 ? '' : table(named, l10n),
    section(l10n.t('Acronyms that stay unclear'), unclear.map((row) => `${text(row.title)}: ${times(row, l10n)}, ${link(row.first)}`)),
    section(l10n.t('Acronyms with several meanings'), report.disagreements.map(({ acronym, meanings }) => `${text(acronym)}: ${meanings.map(({ title, place }) => `${text(title)} (${link(place)})`).join('; ')}`)),
    section(l10n.t('Roles under several titles'), named.filter(({ titles }) => titles.size > 1).map(({ title, titles, first }) => `${text(title)}: ${[...titles].sort().map(text).join(', ')} (${link(first)})`)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function countOf({ read, skipped, soFarOf }: Coverage, l10n: L10n): string {
  if (soFarOf !== undefined) return l10n.t('So far: {0} of {1} files.', String(read + skipped), String(soFarOf));
  return l10n.t('Files read: {0}. Left out as too large, unreadable or without text: {1}.', String(read), String(skipped));
}

/** The same rows as comma-separated values. */
export function reportCsv(report: RolesReport, l10n: L10n): string {
  const head = [l10n.t('Role'), l10n.t('Acronym'), l10n.t('Kind'), l10n.t('Mentions'), l10n.t('Files'), l10n.t('First named'), l10n.t('Defined')];
  const place = (at: Place | undefined): string => (at === undefined ? '' : `${at.path}:${at.line}`);
  const kinds = { role: l10n.t('role'), undecided: l10n.t('unclear'), unlisted: l10n.t('not in the glossary') };
  return csvTable([head, ...report.rows.map((row) => [row.title, row.acronym ?? '', kinds[row.kind], String(row.count), String(row.files), place(row.first), place(row.defined)])]);
}

function table(rows: readonly ReportRow[], l10n: L10n): string {
  const head = [l10n.t('Role'), l10n.t('Mentions'), l10n.t('Files'), l10n.t('First named'), l10n.t('Defined')];
  const cells = rows.map((row) => [nameOf(row), String(row.count), String(row.files), link(row.first), row.defined === undefined ? '' : link(row.defined)]);
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function nameOf({ title, acronym }: ReportRow): string {
  return acronym === undefined ? text(title) : `${text(title)} (${text(acronym)})`;
}

function times({ count, files }: ReportRow, l10n: L10n): string {
  return l10n.t('mentions: {0}, files: {1}', String(count), String(files));
}

function link({ path, uri, line }: Place): string {
  return `[${text(`${path}:${line}`)}](<${uri.replace(/[<>\s\\|]/gu, encodeURIComponent)}#L${line}>)`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function text(written: string): string {
  return escapeHover(shorten(written, LONGEST));
}
