/** What the bench needs of the core, bundled as it ships: the engine treats many modules otherwise than one. */
export { withDefaults } from '../../src/core/glossary/defaults';
export { indexGlossary } from '../../src/core/glossary/glossary';
export { renderHover } from '../../src/core/hover/renderHover';
export { findMentions, mentionsNear, mentionTouching } from '../../src/core/mentions/findMentions';
export { findOccurrences } from '../../src/core/mentions/finding/findOccurrences';
export { formsOf } from '../../src/core/mentions/finding/forms/forms';
export { buildMatcher } from '../../src/core/mentions/finding/matching/matcher';
export { indexDocument } from '../../src/core/mentions/indexing/documentIndex';
export { editIndex } from '../../src/core/mentions/indexing/editIndex';
export { matcherOf, preparing, readerOf } from '../../src/core/mentions/reader';
export { buildSearch } from '../../src/core/search/buildSearch';
export { searchEntries } from '../../src/core/search/searchEntries';
