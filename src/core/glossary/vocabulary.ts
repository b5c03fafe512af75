/** The fixed words of the format. Apart from the schema, so that what ships does not carry the validator along. */

export const BASES = ['sourced', 'mixed', 'general'] as const;

export const CATEGORIES = [
  'board',
  'c-suite-core',
  'c-suite-functional',
  'senior-management',
  'head-of',
  'legal-statutory',
  'variant',
] as const;

export const DIMENSIONS = [
  'accountable-to',
  'scope',
  'horizon',
  'focus',
  'decision-rights',
  'legal-standing',
  'metrics',
  'background',
  'when-needed',
] as const;

export const LANGUAGES = ['es', 'fr', 'de', 'pt', 'it', 'nl', 'ja', 'zh'] as const;

export const WEIGHTS = ['usual', 'common', 'rare'] as const;
