import type { Style } from './insert/styles';

/** Ids of the commands that texts link to; the manifest and `src/vscode` use the same. */
export const COMMANDS = {
  compareRoles: 'executiveRoles.compareRoles',
  compareRolesHere: 'executiveRoles.compareRolesHere',
  insertDefinition: 'executiveRoles.insertDefinition',
  expandRole: 'executiveRoles.expandRole',
  insertGlossary: 'executiveRoles.insertGlossary',
  insertComparison: 'executiveRoles.insertComparison',
  defineRoleAtCursor: 'executiveRoles.defineRoleAtCursor',
  openGlossary: 'executiveRoles.openGlossary',
  chooseMeaning: 'executiveRoles.chooseMeaning',
  openComparison: 'executiveRoles.openComparison',
  showRolesHere: 'executiveRoles.showRolesHere',
  searchGlossary: 'executiveRoles.searchGlossary',
  showReportingLines: 'executiveRoles.showReportingLines',
  reportRoles: 'executiveRoles.reportRoles',
  exportRoles: 'executiveRoles.exportRoles',
  renameRole: 'executiveRoles.renameRole',
  openMyGlossary: 'executiveRoles.openMyGlossary',
  addRole: 'executiveRoles.addRole',
  editRole: 'executiveRoles.editRole',
  importRoles: 'executiveRoles.importRoles',
  exportGlossary: 'executiveRoles.exportGlossary',
} as const;

export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

/** What a link hands to a command. Commands are open to anyone, so they check it again. */
export interface CommandArguments {
  readonly roles?: readonly string[];
  /** Let the reader choose, beginning with these roles, where they would be enough to go on. */
  readonly choose?: boolean;
  /** How to write about the roles, without asking. */
  readonly style?: Style;
  /** The acronym or title that the reader was at, without its plural. */
  readonly form?: string;
  /** What it means in the file, without asking: the id of a role, or `none`. */
  readonly means?: string;
  /** Where in which document the reader was: a line and a character, both from 0. */
  readonly at?: { readonly uri: string; readonly line: number; readonly character: number };
}

/** The address of a Markdown link that runs a command. */
export function commandLink(command: CommandId, args: CommandArguments): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([args])).replace(/[()]/gu, (char) => `%${char.charCodeAt(0).toString(16)}`)}`;
}
