import { expect } from 'chai';
import { planned } from './planned';

const TEXT = 'Chief Operating Officer (COO): Runs the operations that deliver the plan.';

type Case = readonly [what: string, language: string, before: string, after: string, width?: number];

const CASES: readonly Case[] = [
  ['a line of code: above it', 'typescript', 'f();\n  g(¦);\n', `f();\n  // ${TEXT}\n  g();\n`],
  ['an empty line: on it', 'python', 'def f():\n    ¦\n    g()\n', `def f():\n    # ${TEXT}\n    g()\n`],
  ['Windows line ends', 'typescript', 'f();\r\ng(¦);\r\n', `f();\r\n// ${TEXT}\r\ng();\r\n`],
  ['the width', 'typescript', '  ¦x\n', '  // Chief Operating Officer (COO): Runs\n  // the operations that deliver the\n  // plan.\n  x\n', 40],
  ['another comment: set apart from it', 'typescript', '// The C¦OO\nf();\n', `// ${TEXT}\n//\n// The COO\nf();\n`],
  ['the middle of a paragraph of comments: above the paragraph', 'python', 'f()\n# The board\n# names the C¦OO.\n#\n# Next.\n', `f()\n# ${TEXT}\n#\n# The board\n# names the COO.\n#\n# Next.\n`],
  ['a line comment that says nothing: set apart from what is before', 'go', '// One.\n//¦\n// Two.\n', `// One.\n//\n// ${TEXT}\n//\n// Two.\n`],
  ['a comment below one that runs the file', 'shellscript', '#!/bin/sh\n# The C¦OO\nmake\n', `#!/bin/sh\n# ${TEXT}\n#\n# The COO\nmake\n`],
  ['a comment of several lines: set apart from the text below', 'java', '/**\n * o¦ne\n */\n', `/**\n * ${TEXT}\n *\n * one\n */\n`],
  ['the second line of a documenting comment: above its paragraph', 'typescript', '  /**\n   * The board\n   * names the C¦OO.\n   *\n   * @returns it\n   */\n', `  /**\n   * ${TEXT}\n   *\n   * The board\n   * names the COO.\n   *\n   * @returns it\n   */\n`],
  ['the second paragraph of a documenting comment', 'typescript', '/**\n * One.\n *\n * The C¦OO.\n */\n', `/**\n * One.\n *\n * ${TEXT}\n *\n * The COO.\n */\n`],
  ['a line of a documenting comment that says nothing', 'typescript', '/**\n * One.\n * ¦\n * Two.\n */\n', `/**\n * One.\n *\n * ${TEXT}\n * \n * Two.\n */\n`],
  ['the line that closes a documenting comment: before it', 'typescript', '/**\n * One.\n ¦*/\n', `/**\n * One.\n *\n * ${TEXT}\n */\n`],
  ['a documenting comment that says nothing', 'typescript', '/**\n *¦\n */\n', `/**\n * ${TEXT}\n *\n */\n`],
  ['a documenting comment whose words begin beside the mark: above it', 'typescript', '/** The board\n * names the C¦OO. */\n', `// ${TEXT}\n/** The board\n * names the COO. */\n`],
  ['a comment without marks', 'css', '/*\n   a\n   b¦\n*/\n', `/*\n   ${TEXT}\n\n   a\n   b\n*/\n`],
  ['the line that closes a comment without marks', 'css', '/*\n   a\n¦*/\n', `/*\n   a\n\n   ${TEXT}\n*/\n`],
  ['a comment without marks that begins beside its sign', 'css', '/* a\n   b¦ */\n', `/* ${TEXT} */\n/* a\n   b */\n`],
  ['a comment in OCaml', 'ocaml', '(*\n  a¦\n*)\n', `(*\n  ${TEXT}\n\n  a\n*)\n`],
  ['an empty line in a function: indented like what follows', 'python', 'def f():\n    g()\n¦\n    h()\n', `def f():\n    g()\n    # ${TEXT}\n    h()\n`],
  ['a line that says how the file is written', 'python', '#!/usr/bin/python\n# -*- coding: latin-1 -*-¦\nf()\n', `#!/usr/bin/python\n# -*- coding: latin-1 -*-\n# ${TEXT}\nf()\n`],
  ['a byte order mark: behind it', 'typescript', '\ufefff(¦);\n', `\ufeff// ${TEXT}\nf();\n`],
  ['text among tags', 'typescriptreact', 'return (\n  <p>\n    The board names\n    the C¦OO.\n  </p>\n);\n', `return (\n  <p>\n    The board names\n    {/* ${TEXT} */}\n    the COO.\n  </p>\n);\n`, 100],
  ['a tag among tags', 'javascriptreact', '<ul>\n  {roles.map((role) => (\n    <li>{role}</li>\n  ))}\n  <li>C¦OO</li>\n</ul>\n', `<ul>\n  {roles.map((role) => (\n    <li>{role}</li>\n  ))}\n  {/* ${TEXT} */}\n  <li>COO</li>\n</ul>\n`, 100],
  ['the first tag: code', 'typescriptreact', 'return (\n  <p>C¦OO</p>\n);\n', `return (\n  // ${TEXT}\n  <p>COO</p>\n);\n`],
  ['code of a component', 'typescriptreact', 'const [who] = useState<string>();\nconst c¦oo = 1;\n', `const [who] = useState<string>();\n// ${TEXT}\nconst coo = 1;\n`],
  ['tabs, which are wider than a letter', 'go', '\t\t\tf(¦)\n', '\t\t\t// Chief Operating Officer\n\t\t\t// (COO): Runs the operations\n\t\t\t// that deliver the plan.\n\t\t\tf()\n', 44],
  ['block comments only', 'css', 'a¦ {}\n', `/* ${TEXT} */\na {}\n`],
  ['a string of several lines: above it', 'python', 'x = """\nC¦OO\n"""\n', `# ${TEXT}\nx = """\nCOO\n"""\n`],
  ['a template: above it', 'typescript', 'f(`\n\n¦\n`);\n', `// ${TEXT}\nf(\`\n\n\n\`);\n`],
  ['joined lines: above them', 'c', '#define X \\\n  1 ¦\n', `// ${TEXT}\n#define X \\\n  1 \n`],
  ['what must stand first', 'shellscript', '#!/bin/sh¦\nmake\n', `#!/bin/sh\n# ${TEXT}\nmake\n`],
  ['the beginning of PHP', 'php', '<?p¦hp\nf();\n', `<?php\n// ${TEXT}\nf();\n`],
  ['two cursors on a line: once', 'sql', 'sel¦ect ¦1;\n', `-- ${TEXT}\nselect 1;\n`],
  ['data that has no comments', 'json', '{ "a": ¦1 }', 'refused: This way of writing does not suit the language of the document, or the roles.'],
];

suite('placeInCode', () => {
  for (const [what, language, before, after, width] of CASES) {
    test(`in ${language}, at ${what}`, () => expect(planned('definition', language, before, width === undefined ? {} : { width }).after).to.equal(after));
  }

  test('writes what differs between two roles as a comment', () => {
    expect(planned('comparison', 'rust', '¦fn f() {}\n', { roles: ['ceo', 'coo'] }).after).to.match(/^\/\/ The CEO answers to the board; the COO answers to the CEO\.\n\/\/\n\/\/ Accountable to\n/u);
  });
});
