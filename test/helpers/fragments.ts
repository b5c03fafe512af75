import fc from 'fast-check';

const PIECES = [
  'CEO', 'COO', "CEO's", 'Chief ', 'chief executive', ' officer', 'chief operating and ', 'CSO', 'Chair', 'co-CEO', 'acting ', '代表取締役', 'é', '\ud800', '\udc00', '\u00ad',
  'word', 'words of prose ', ' ', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '. ', '-', '/', '@', '.', '>', '> ', '*', '_', '(', ')',
  '`', '``', '```', '```\n', '\n```sh\n', '\n~~~\n', '](', '[', ']: ', '<a ', '<code>', '</code>', '<pre>', '</PRE >', '<!--', '-->', '\n<!-- ', '&amp;', '---\n', '---\nrole: ', 'key: ',
  '\\ref{', '}', '\\begin{verbatim}', '\\end{verbatim}', '\\verb|', '|', '----\n', '\n....\n', 'link:', 'image::', '.. image:: ', '   ', '//', '/*', '*/', '#', '"', "'", '"""', '\\', '\\\\', '--', '--[[', ']]', '\n\\\n',
];

const SPOKEN = [' the CEO met ', ' our COO. ', '\nThe Chief Executive Officer ', ' chief operating and executive officers ', ' CSO (chief security officer) ', ' the Chair, ', '\nCEO: ', ' Chief\nExecutive Officer '];

/** Texts that are made to hurt: pieces of mentions, markup and code, of letters that are none, and of anything. */
export const fragments = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SPOKEN) }, { weight: 8, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) }, { weight: 1, arbitrary: fc.nat(900).map((count) => 'and so on '.repeat(count / 10)) }), { maxLength: 40, size: 'max' })
  .map((pieces) => pieces.join(''));

export const languageIds = fc.constantFrom('plaintext', 'markdown', 'html', 'latex', 'asciidoc', 'restructuredtext', 'typescript', 'python', 'lua', 'bat', 'css');
