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
  ['a comment of several lines', 'java', '/**\n * o¦ne\n */\n', `/**\n * ${TEXT}\n * one\n */\n`],
  ['a comment without marks', 'css', '/* a\n   b¦ */\n', `/* a\n   ${TEXT}\n   b */\n`],
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
