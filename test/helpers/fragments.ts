import fc from 'fast-check';

const PIECES = [
  'CEO', 'COO', "CEO's", 'Chief ', 'chief executive', ' officer', 'chief operating and ', 'CSO', 'Chair', 'co-CEO', 'acting ', '代表取締役', 'é', '\ud800', '\udc00', '\u00ad',
  'word', 'words of prose ', ' ', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '. ', '-', '/', '@', '.', '>', '> ', '*', '_', '(', ')',
  '`', '``', '```', '```\n', '\n```sh\n', '\n~~~\n', '](', '[', ']: ', '<a ', '<code>', '</code>', '<pre>', '</PRE >', '<!--', '-->', '\n<!-- ', '&amp;', '---\n', '---\nrole: ', 'key: ',
  '\\ref{', '}', '\\begin{verbatim}', '\\end{verbatim}', '\\verb|', '|', '----\n', '\n....\n', 'link:', 'image::', '.. image:: ', '   ', '//', '/*', '*/', '#', '"', "'", '"""', '\\', '\\\\', '--', '--[[', ']]', '\n\\\n',
];

/** Texts that are made to hurt: pieces of mentions, markup and code, of letters that are none, and of anything. */
export const fragments = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) }, { weight: 1, arbitrary: fc.nat(500).map((count) => 'so on '.repeat(count / 6)) }), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

export const languageIds = fc.constantFrom('plaintext', 'markdown', 'html', 'latex', 'asciidoc', 'restructuredtext', 'typescript', 'python', 'lua', 'bat', 'css');
