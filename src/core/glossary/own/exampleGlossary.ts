import type { L10n } from '../../text/l10n';

/** The entries of the example: a role of one's own, a known one in other words, and a meaning that is not wanted. */
const ENTRIES = `roles:
  - id: chief-fleet-officer
    title: Chief Fleet Officer
    acronyms: [{ text: CFLO }]
    category: c-suite-functional
    definition: Answers for the lorries and their drivers.
    basis: general
  - id: coo
    definition: Runs the plants and the fleet.
  - id: cso-scientific
    hide: true`;

/** What the reader's own file begins with: nothing yet, and how it is done. */
export function exampleGlossary(l10n: L10n): string {
  const words = [
    l10n.t('Your own roles. They hold in every workspace; files named *.roles.yml in a workspace go before them.'),
    l10n.t('An example, to be read without the # at the beginning of the lines:'),
  ];
  return `${[...words, '', ...ENTRIES.split('\n')].map((line) => `# ${line}`.trimEnd()).join('\n')}\n\nroles: []\n`;
}
