/** Ids that the manifest declares; those of the commands are in `core/commands.ts`, since texts link to them. */
export const COMPARISON_VIEW = 'executiveRoles.comparison';
export const COMPARISON_EDITOR = 'executiveRoles.comparisonEditor';
/** The scheme of the pages that tell what a check reports. */
export const CHECK_SCHEME = 'executive-roles-check';
