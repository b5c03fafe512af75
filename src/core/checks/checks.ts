import type { Check } from './check';
import { acronymForTwoRoles } from './acronymForTwoRoles';
import { acronymNeverSpelledOut } from './acronymNeverSpelledOut';
import { chairAndCeo } from './chairAndCeo';
import { falseFriend } from './falseFriend';
import { misspeltTitle } from './misspeltTitle';
import { mixedTitleVariants } from './mixedTitleVariants';
import { undecidedAcronym } from './undecidedAcronym';
import { wrongExpansion } from './wrongExpansion';

/** Every check there is. */
export const CHECKS: readonly Check[] = [misspeltTitle, wrongExpansion, acronymForTwoRoles, falseFriend, chairAndCeo, undecidedAcronym, acronymNeverSpelledOut, mixedTitleVariants];
