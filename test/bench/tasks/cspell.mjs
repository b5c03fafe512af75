// @ts-check
// How fast cspell checks the spelling of the same text, with its own dictionaries and without suggestions.
import { spellCheckDocument } from 'cspell-lib';
import { overLimitAsync } from '../measure/limit.mjs';
import { MEGABYTE, prose, report } from '../measure/subject.mjs';

const check = (/** @type {string} */ text) => spellCheckDocument({ uri: 'file:///text.txt', text, languageId: 'plaintext', locale: 'en' }, { generateSuggestions: false, noConfigSearch: true }, {});

const { ratio } = await overLimitAsync(check, { textOf: (nth) => prose(MEGABYTE / 10, nth), repetitions: 5 });
report({ cspellOverLimit: ratio });
