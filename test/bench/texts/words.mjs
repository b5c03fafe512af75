// @ts-check
// The vocabulary of the texts: plain English words, so that spelling checkers meet what they expect.

/** @param {string} text */
const list = (text) => text.trim().split(/\s+/u);

const NOUNS = list(`
  account agenda agreement airport amount analyst answer approach area argument asset audit auditor author balance bank bid
  bond bonus branch brand bridge budget builder building buyer campaign capacity capital carrier case cause centre chapter
  charge chart city claim client clinic coal coast colleague committee community company competitor complaint concern condition
  conference contract copy corner cost council country course court creditor crew crisis culture curve customer cycle damage
  deadline deal dealer debate debt decade decision delay demand department deposit design detail discount discussion dispute
  dividend division document door draft driver duty economy edition editor effect effort election employee engine engineer entry
  error estate estimate event example exchange expense expert export factor factory failure farm fault fee field figure file firm
  fleet floor forecast form formula framework friend fund garden gate goal grant grid group grower guest guide habit harbour
  hazard hearing holiday hospital hotel hour house idea image impact import incident income index industry insurer interest
  interview inventory investor invoice island issue item job journal journey judge kitchen label laboratory lake lawyer lease
  lender lesson letter level licence limit line link loan location loss machine magazine mandate map margin market material
  matter meeting member memo merger message method mill minister minute mission mistake model moment month mortgage museum
  nation network note notice number objective offer office operation opinion option order outcome owner package page panel paper
  parcel parent park part patent patient payment pension period permit person phase phone picture pilot pipeline place plan
  plant platform player pledge point policy pool port portfolio position premium price principle printer priority problem process
  product profit programme project promise proposal prospect protest province provider purchase quarter question queue quota rate
  ratio reader reason receipt record reduction reform region regulator release remark rent repair reply report request rescue
  reserve resident resource response result return review reward risk rival road role roof room route rule salary sale sample
  saving scale schedule scheme school season sector segment seller seminar service session settlement share ship shipment shop
  signal site skill society source speech stage standard statement station step stock store storm story strategy street strike
  structure student study subject subsidy summary supplier supply survey system target tariff task tax team tenant tender term
  test theatre ticket tool topic tower town trade trader train transfer travel treaty trend trial tribunal trip truck tunnel
  unit update valley value vehicle vendor venture venue verdict version vessel village visitor volume vote voucher wage
  warehouse warning week winner winter witness worker workshop year zone`);

const VERBS = list(`
  accept achieve acquire add address adjust adopt advance allow announce appoint approve arrange ask assess attract award back
  balance block borrow calculate call cancel change check claim clarify clear close collect combine compare complete confirm
  connect consider contact continue correct cover create cut decline defend define delay deliver demand describe design develop
  direct discover discuss double drop ease edit employ end enter estimate examine exceed exclude expand expect explain explore
  extend face favour finance finish fix follow force gain handle hire hold identify improve include increase inform inspect
  introduce invite issue join judge justify launch lead learn leave limit list load lower maintain manage mark match measure meet
  mention merge miss move name negotiate note notice offer open oppose order organise outline oversee own pass pause pay plan
  prepare present preserve prevent price promise propose protect prove publish question raise reach read receive recommend record
  recover reduce refuse reject release rely remove rename renew repair repeat replace request require rescue reserve resolve
  restore retain reveal review revise reward save schedule secure select sell send serve settle share show sign simplify slow
  solve start state stop store strengthen study suggest supply support suspend take target teach tell test track trade transfer
  treat turn update urge use value visit want warn watch welcome win withdraw write`);

const ADJECTIVES = list(`
  able absolute active actual additional annual anxious average aware basic bitter bold brief bright broad calm careful cautious
  central cheap civil clean clear close cold common competent complete complex confident considerable constant correct costly
  critical crucial curious current daily deep definite deliberate detailed different difficult direct distant domestic double
  durable eager early eastern easy economic effective efficient entire equal essential exact excellent excessive expensive
  external extra fair familiar famous fast favourable final firm fixed flat flexible foreign formal former fortunate frequent
  fresh full further future gentle genuine gradual grateful great heavy helpful high historic honest huge ideal immediate
  important inadequate independent indirect industrial inevitable initial inner joint key large late leading legal light likely
  limited local long loose low loyal main major marginal mature minor mobile moderate modern modest monthly mutual narrow
  national natural necessary new nervous normal northern notable obvious odd official old open ordinary original overall partial
  patient permanent personal plain pleasant poor popular positive possible powerful practical precise present previous primary
  private profitable prompt proper proud public quick quiet rapid rare raw ready real reasonable recent regional regular relevant
  reliable remarkable remote responsible rigid rough routine rural safe scarce secure senior separate serious severe sharp short
  significant silent similar simple single skilled slight slow small smooth social solid southern special specific stable steady
  steep strict strong substantial sudden sufficient suitable sure tall technical temporary tentative thick thin thorough tight
  tough traditional true typical unclear unusual urban urgent useful usual vague valuable various vast visible vital voluntary
  weak weekly western wide willing wise wrong young`);

const AGENTS = list('team board committee management analysts investors regulators lawyers colleagues engineers suppliers customers auditors unions lenders buyers');
const PREPOSITIONS = list('of of of of in in for for to with on at from by under over after before during without across between within against near');
const NUMBERS = list('two three four five six seven eight nine ten twelve twenty thirty 14 27 38 45 60 85 120 150 300 640 1,200 2024 2025 2019 12% 4.5% 0.8% 31');
const CONJUNCTIONS = list('and but because while although so before after when since');
const FIRST_NAMES = list('Anna Marcus Zoë Helen Peter José Maria Thomas Renée Samuel Ingrid Paul Claire Jürgen Laura Daniel Åsa Victor Nora Simon François Ellen Hugo Irene');
const LAST_NAMES = list('Keller Novak Barnes Müller Costa Lindqvist Hale Moreau Schmidt Ferreira Walsh Jensen Okafor Brandt Peña Fischer Grant Rossi Bäck Moss Tanaka Reyes');
const FIRMS = list('Norvale Calder Brightwater Harrow Meridian Ostrava Lumen Castell Fenwick Halden Pinecrest Vantor Solberg Arden Kestrel Tavira');

/** @param {string} word */
const plural = (word) => (/(?:s|x|ch|sh)$/u.test(word) ? `${word}es` : /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);

/** @type {Readonly<Record<string, string>>} */
const IRREGULAR = { cut: 'cut', hold: 'held', lead: 'led', leave: 'left', meet: 'met', oversee: 'oversaw', pay: 'paid', read: 'read', sell: 'sold', send: 'sent', show: 'showed', take: 'took', teach: 'taught', tell: 'told', transfer: 'transferred', win: 'won', withdraw: 'withdrew', write: 'wrote' };

/** @param {string} word */
const past = (word) => IRREGULAR[word] ?? (word.endsWith('e') ? `${word}d` : /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ied` : /^(?:plan|drop|stop|refer)$/u.test(word) ? `${word}${word.at(-1)}ed` : `${word}ed`);

/** @param {string} word */
const progressive = (word) => (/[^e]e$/u.test(word) ? `${word.slice(0, -1)}ing` : /^(?:cut|plan|drop|stop|win)$/u.test(word) ? `${word}${word.at(-1)}ing` : `${word}ing`);

/** @param {string} word */
const adverb = (word) => (/[^l]le$/u.test(word) ? `${word.slice(0, -1)}y` : word.endsWith('y') ? `${word.slice(0, -1)}ily` : word.endsWith('ic') ? `${word}ally` : word.endsWith('ll') ? `${word}y` : `${word}ly`);

const ADVERBS = ADJECTIVES.filter((_, index) => index % 3 === 0 && !/(?:ly|ful|full|fast|able)$/u.test(_)).map(adverb);

/** The words that a slot of a sentence may hold, the most frequent first. @type {Readonly<Record<string, readonly string[]>>} */
export const POOLS = {
  noun: NOUNS,
  nouns: NOUNS.map(plural),
  verb: VERBS,
  verbs: VERBS.map(plural),
  verbed: VERBS.map(past),
  verbing: VERBS.map(progressive),
  adj: ADJECTIVES,
  adv: ADVERBS,
  agent: AGENTS,
  prep: PREPOSITIONS,
  number: NUMBERS,
  and: CONJUNCTIONS,
  first: FIRST_NAMES,
  last: LAST_NAMES,
  firm: FIRMS,
};
