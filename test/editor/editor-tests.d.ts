/** The build makes this module: it imports every `*.test.ts` of this folder. */
declare module 'editor-tests';
