/** What readers type, and the role they mean. The bundled glossary must answer each so. */
export const FIRST: readonly (readonly [query: string, id: string])[] = [
  // Acronyms
  ['coo', 'coo'], ['CEO', 'ceo'], ['C.E.O.', 'ceo'], ['c e o', 'ceo'], ['ceos', 'ceo'], ['CFOs', 'cfo'], ['cos', 'chief-of-staff'], ['CoS', 'chief-of-staff'],
  ['ciso', 'ciso'], ['chro', 'chro'], ['pdg', 'fr-pdg'], ['p-dg', 'fr-pdg'], ['evp', 'evp'], ['md', 'managing-director'], ['cso security', 'cso-security'], ['cio investment', 'cio-investment'],
  // Titles, whole and half typed
  ['Chief Executive Officer', 'ceo'], ['chief op', 'coo'], ['chief oper', 'coo'], ['chief fin', 'cfo'], ['chief info sec', 'ciso'], ['head of leg', 'head-of-legal'],
  ['general manager', 'general-manager'], ['managing director', 'managing-director'], ['company sec', 'company-secretary'], ['treas', 'treasurer'], ['non exec', 'non-executive-director'],
  ['nonexecutive director', 'non-executive-director'], ['vicepresident', 'vice-president'], ['cofounder', 'founder'], ['shadow', 'shadow-director'],
  // Any order, small words left out or others
  ['officer operating chief', 'coo'], ['security information chief', 'ciso'], ['staff chief', 'chief-of-staff'], ['head finance', 'head-of-finance'], ['head of the finance', 'head-of-finance'],
  ['sales vp', 'vp-sales'], ['product vice president', 'vp-product'], ['director shadow', 'shadow-director'],
  // Other English names
  ['comptroller', 'controller'], ['chairwoman', 'chair-of-the-board'], ['chief operations officer', 'coo'], ['chief scientist', 'cso-scientific'], ['chief technical officer', 'cto'],
  // Misspelt
  ['cheif opperating', 'coo'], ['cheif opperat', 'coo'], ['cheif executive officer', 'ceo'], ['chief excutive oficer', 'ceo'], ['chief finacial oficer', 'cfo'], ['chief technolgy officer', 'cto'],
  ['chief infomation securty', 'ciso'], ['chief marketting officer', 'cmo-marketing'], ['treasuer', 'treasurer'], ['tresurer', 'treasurer'], ['secratery', 'company-secretary'], ['compnay secratery', 'company-secretary'],
  ['controler', 'controller'], ['sustainabilty', 'cso-sustainability'], ['procurment', 'cpo-procurement'], ['humn resources', 'chro'], ['cheif of staf', 'chief-of-staff'],
  ['stratgey', 'cso-strategy'], ['acountng', 'cao-accounting'], ['xecutive assistant', 'executive-assistant'], ['managment board', 'management-board'], ['suply chain', 'csco'],
  // Other languages
  ['director de operaciones', 'coo'], ['directeur des operations', 'coo'], ['diretor de operações', 'coo'], ['diretor de operacoes', 'coo'], ['direttore operativo', 'coo'], ['operationeel directeur', 'coo'],
  ['Vorstand Operations', 'coo'], ['最高執行責任者', 'coo'], ['首席运营官', 'coo'], ['首席执行官', 'ceo'], ['directeur financier', 'cfo'], ['diretor financeiro', 'cfo'], ['Finanzvorstand', 'cfo'],
  ['geschäftsführer', 'geschaeftsfuehrer-de'], ['GESCHÄFTSFÜHRER', 'geschaeftsfuehrer-de'], ['geschaeftsfuehrer', 'geschaeftsfuehrer-de'], ['geschaftsfuhrer', 'geschaeftsfuehrer-de'],
  ['geschäftsfuehrer', 'geschaeftsfuehrer-de'], ['geshaftsfurer', 'geschaeftsfuehrer-de'], ['gerant', 'fr-gerant'], ['directeur general', 'fr-directeur-general'], ['consejero delegado', 'es-consejero-delegado'],
  ['amministratore delegato', 'it-amministratore-delegato'], ['kaicho', 'jp-kaicho'], ['shacho', 'jp-shacho'], ['prokurist', 'prokurist-de'],
];

/** Where several roles may be meant. */
export const AMONG_THREE: readonly (readonly [query: string, id: string])[] = [
  ['cso', 'cso-security'], ['cso', 'cso-strategy'], ['cmo', 'cmo-marketing'], ['cmo', 'cmo-medical'], ['cio', 'cio-information'], ['cto', 'cto'], ['gc', 'gc'], ['ed', 'executive-director-board'],
  ['executive director', 'executive-director-nonprofit'], ['director', 'director-level'], ['director', 'board-director'], ['complience', 'cco-compliance'], ['comunicatons', 'cco-communications'],
  ['algemeen directeur', 'ceo'], ['direttore generale', 'it-direttore-generale'], ['董事长', 'chair-of-the-board'], ['執行責任者', 'coo'],
  ['human resorces', 'chro'], ['board', 'board-of-directors'],
];

/** Nothing in the glossary is meant by these. */
export const NOTHING: readonly string[] = [
  'asdf', 'qwerty', 'xyzzy', 'zzzz', 'banana', 'pizza', 'elephant', 'potato', 'hello world', 'foobar', 'chief banana', 'football coach', 'chief executive potato', '猫', 'кошка', '12345', 'cxqo',
];
