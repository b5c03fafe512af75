/** Words that name what a manager manages, in any case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'academic accounting accounts acquisition acquisitions actuarial administration admissions advancement advertising affairs ai alliances analysis analytics applications architecture assurance audit audits automation ' +
    'banking benefits billing brand branding broadcasting budget business buying care channels claims client clients clinical cloud collections commerce commercial communication communications community compensation competition compliance construction consulting consumer content contracts controlling corporate counsel creative credit crm culture customer customers customs cyber cybersecurity ' +
    'data delivery demand design development devops digital distribution diversity ecommerce ecosystem editorial education employee employees enablement energy engagement engineering enterprise entertainment environment environmental equity ethics events exploration external ' +
    'facilities field finance financial fleet footwear franchise franchising fraud fundraising global government governance growth health healthcare hr hse human ' +
    'impact inclusion industrial industry information infrastructure innovation inspection institutional insurance integration integrity intelligence internal international investment investments investor it ' +
    'knowledge labor labour laboratory learning legal licensing litigation logistics loyalty machine maintenance management manufacturing market marketing markets media medical membership merchandise merchandising mergers mobile monetization network networks nursing ' +
    'onboarding operating operations outreach packaging partner partners partnerships patient payments payroll people performance personnel philanthropy planning platform platforms policy portfolio pr pricing privacy private procurement product production products program programme programmes programming programs project projects property public publishing purchasing ' +
    'quality r&d recruiting recruitment regulation regulatory relations relationships reliability reporting research resilience resources restructuring retail retention revenue rewards risk robotics ' +
    'safety sales science sciences secretariat security service services social software sourcing specialty staff standards store stores strategic strategies strategy student students success supply support sustainability systems ' +
    'talent tax technical technologies technology testing trade trading training transactions transformation transport transportation travel treasury trust underwriting user ux ventures warehousing web wellbeing wellness wholesale workplace'
  ).split(' '),
);

/** The noun of a title: after it a function is a part of another title. */
export const HEAD_NOUNS = /^(?:chiefs?|directors?|executives?|heads?|leads?|managers?|officers?|partners?|presidents?|vps?)$/iu;
