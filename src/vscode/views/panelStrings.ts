import { categoryLabels, dimensionLabels } from '../../core/compare/labels';
import { LANGUAGES } from '../../core/glossary/vocabulary';
import type { L10n } from '../../core/text/l10n';
import { languageTag } from '../../core/text/languageTag';
import type { PanelStrings } from '../../webview/panelStrings';

/** Every word the panel shows. */
export function panelStrings(l10n: L10n, language: string): PanelStrings {
  return { ...frameStrings(l10n), ...compareStrings(l10n), ...documentStrings(l10n), ...glossaryStrings(l10n, language), ...orgStrings(l10n) };
}

function frameStrings(l10n: L10n) {
  return {
    tabList: l10n.t('Views of Executive Roles'),
    tabs: { document: l10n.t('Here'), glossary: l10n.t('Glossary'), compare: l10n.t('Compare'), org: l10n.t('Lines') },
    general: l10n.t('general knowledge'),
    sources: l10n.t('Sources'),
    source: l10n.t('Source {0}', '{0}'),
    tiers: {
      A: l10n.t('law, regulator, standard or research'),
      B: l10n.t('press, textbook or law firm'),
      C: l10n.t('vendor, recruiter or blog: shows usage only'),
    },
    definition: l10n.t('Definition'),
    openEntry: l10n.t('Open {0} in the glossary', '{0}'),
    dimensions: dimensionLabels(l10n),
    categories: categoryLabels(l10n),
  };
}

function compareStrings(l10n: L10n) {
  return {
    choose: l10n.t('Choose roles…'),
    insert: l10n.t('Insert table'),
    empty: l10n.t('No roles chosen yet'),
    emptyHint: l10n.t('Choose two to four roles to read them side by side, or hover over a role in your text and follow Compare.'),
    addRole: l10n.t('Add a role'),
    remove: l10n.t('Remove {0}', '{0}'),
    swap: l10n.t('Swap {0} for another role', '{0}'),
    moveLeft: l10n.t('Move {0} forward', '{0}'),
    moveRight: l10n.t('Move {0} back', '{0}'),
    drag: l10n.t('Drag to change the order'),
    confused: l10n.t('Often confused with these'),
    insteadOf: l10n.t('Instead of {0}:', '{0}'),
    derived: l10n.t('from the entry'),
    derivedNote: l10n.t('Cells marked “from the entry” come from the role’s own entry; nobody wrote them as a contrast.'),
    noDistinction: l10n.t('No written distinction covers these roles. What follows is put together from their entries.'),
    notEstablished: l10n.t('not established'),
    together: l10n.t('Working together'),
    trap: l10n.t('The trap'),
    table: l10n.t('{0} side by side', '{0}'),
    dimension: l10n.t('Aspect'),
    onlyDiffering: l10n.t('Only what differs'),
    nothingDiffers: l10n.t('The glossary has no aspect in which these roles are known to differ.'),
    enlarge: l10n.t('Open in an editor tab'),
    copyAs: l10n.t('Copy as…'),
    formats: { markdown: 'Markdown', html: 'HTML', latex: 'LaTeX', csv: 'CSV' },
  };
}

function documentStrings(l10n: L10n) {
  return {
    noDocument: l10n.t('Open a text to see which roles it mentions.'),
    noMentions: l10n.t('{0} mentions no role.', '{0}'),
    noMentionsHint: l10n.t('Titles such as Chief Executive and acronyms such as COO are listed here as you write them.'),
    mentionedIn: l10n.t('Roles in {0}', '{0}'),
    orderLabel: l10n.t('Order'),
    inOrder: l10n.t('as they appear'),
    byCount: l10n.t('most mentioned first'),
    onlyBeginning: l10n.t('The text is long: only its beginning is listed.'),
    undecided: l10n.t('unclear'),
    undecidedHint: l10n.t('The text does not say which role these letters stand for.'),
    unlisted: l10n.t('not in the glossary'),
    chooseMeaning: l10n.t('Say what {0} means…', '{0}'),
    next: l10n.t('Next mention of {0}', '{0}'),
    previous: l10n.t('Mention of {0} before', '{0}'),
    once: l10n.t('once, line {0}', '{0}'),
    times: l10n.t('{0} times, from line {1}', '{0}', '{1}'),
    compareThis: l10n.t('Compare {0}', '{0}'),
    compareAll: l10n.t('Compare the first of them'),
  };
}

function glossaryStrings(l10n: L10n, language: string) {
  return {
    search: l10n.t('Search the glossary'),
    searchHint: l10n.t('Title, acronym or a title in another language'),
    category: l10n.t('Category'),
    allCategories: l10n.t('All categories'),
    noResults: l10n.t('No role is called that.'),
    oneResult: l10n.t('1 role'),
    results: l10n.t('{0} roles', '{0}'),
    own: l10n.t('your own'),
    ownRoles: l10n.t('Your own roles'),
    back: l10n.t('Back to the list'),
    openPage: l10n.t('Open as a page'),
    compareNeighbours: l10n.t('Compare with those it is taken for'),
    insertDefinition: l10n.t('Insert definition'),
    inLanguage: l10n.t('{0} ({1})', '{0}', '{1}'),
    languages: languageNames(language),
  };
}

/** The names of languages in the reader's own; their codes where the host does not know them. */
function languageNames(language: string): Readonly<Record<string, string>> {
  const names = new Intl.DisplayNames(languageTag(language) ?? 'en', { type: 'language' });
  return Object.fromEntries(LANGUAGES.map((code) => [code, names.of(code) ?? code]));
}

function orgStrings(l10n: L10n) {
  return {
    orgOf: l10n.t('Roles of'),
    orgOfComparison: l10n.t('the comparison'),
    orgOfDocument: l10n.t('the document'),
    orgEmpty: l10n.t('No roles to draw'),
    orgEmptyHint: l10n.t('Choose roles to compare, or open a text that mentions some: here you see who answers to whom.'),
    regime: l10n.t('Under'),
    usualRegime: l10n.t('what usually holds'),
    saveOrg: l10n.t('Save as SVG…'),
    inWords: l10n.t('In words'),
    orgLeft: l10n.t('{0} more roles are left out: the picture has room for the most mentioned.', '{0}'),
    lines: { solid: l10n.t('Answers to'), dotted: l10n.t('Dotted line'), board: l10n.t('Answers to a board') },
    orgAdded: l10n.t('Added to show how they are joined'),
  };
}
