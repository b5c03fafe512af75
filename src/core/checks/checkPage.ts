import type { L10n } from '../text/l10n';
import { CODES, type Code } from './codes';
import { FILE_MARK, MARK } from './ignores';

/** The page that tells a writer what a check reports, in Markdown that reads well as text too. */
export function renderCheckPage(code: Code, l10n: L10n): string {
  const reported =
    CODES[code].from === 'gentle'
      ? l10n.t('Reported when {0} is {1} or {2}.', '`executiveRoles.checks.profile`', '`gentle`', '`thorough`')
      : l10n.t('Reported when {0} is {1}.', '`executiveRoles.checks.profile`', '`thorough`');
  const silenced = l10n.t('To hear no more of it, write {0} into a comment: behind a text for that line, on a line of its own for the next one. {1} is for the whole file.', `\`${MARK} ${code}\``, `\`${FILE_MARK} ${code}\``);
  return `# ${code}\n\n${explainCheck(code, l10n)}\n\n${reported}\n\n${silenced}\n`;
}

/** What a check reports and what to do about it. The README has the same words. */
export function explainCheck(code: Code, l10n: L10n): string {
  switch (code) {
    case 'misspelt-title':
      return l10n.t('A word of a title is spelt wrong, as in “Cheif Executive Officer”. The fix puts that word right and leaves the others as they are.');
    case 'wrong-expansion':
      return l10n.t('Letters and title do not belong together: “COO (Chief Operation Officer)” has a word in a form the title does not have, “Chief Executive Officer (CFO)” the letters of another role.');
    case 'acronym-for-two-roles':
      return l10n.t('One document defines the same letters as two roles: first “Chief Revenue Officer (CRO)”, then “Chief Risk Officer (CRO)”. From there on nobody can tell which one is meant.');
    case 'false-friend':
      return l10n.t('A name is given as the same as a role, but often means another: “general director (CEO)”, translated word for word, or “executive director”, which on a board is something else.');
    case 'chair-and-ceo-in-one-person':
      return l10n.t('One person is called both chair and chief executive where the rules named in {0} ask for two. Nothing is reported as long as no rules are named.', '`executiveRoles.checks.governanceCode`');
    case 'undecided-acronym':
      return l10n.t('Letters that may mean several roles, in a document that never says which one. Only the first mention is reported. Write the title out there, or choose the meaning for this file.');
    case 'acronym-never-spelled-out':
      return l10n.t('A role is named by its letters and nowhere in full. Only the first mention is reported; CEO and VP never are, and code is left alone.');
    case 'mixed-title-variants':
      return l10n.t('One document writes a title in two ways: “Chief Technical Officer” and “Chief Technology Officer”. The rarer one is reported once; the fix writes the other one everywhere.');
  }
}
