import { expect } from 'chai';
import { contextOf } from '../../../../src/core/insert/documentContext';
import { sectionHeading } from '../../../../src/core/insert/section/sectionHeading';
import { english } from '../../../helpers/glossary';

type Markup = Parameters<typeof sectionHeading>[1];

const CASES: readonly (readonly [markup: Markup, text: string, heading: string])[] = [
  ['markdown', 'text', '## Roles'],
  ['markdown', '# Title\n\n## A\n\n### B\n', '## Roles'],
  ['markdown', '# Title\n\n### A\n', '### Roles'],
  ['markdown', '# A\n\n# B\n', '# Roles'],
  ['markdown', '# A\n', '## Roles'],
  ['markdown', 'A\n===\n\nB\n---\n', '## Roles'],
  ['markdown', '## A\n\n## B\n', '## Roles'],
  ['markdown', '```\n# A\n# B\n```\n\n## C\n\n### D\n', '### Roles'],
  ['asciidoc', '= Title\n\n== A\n\n=== B\n', '== Roles'],
  ['html', '<h1>A</h1>\n<h2>B</h2>\n', '<h2>Roles</h2>'],
  ['html', '<h3>A</h3>\n<h3>B</h3>\n', '<h3>Roles</h3>'],
  ['latex', '\\section{A}\n', '\\section{Roles}'],
  ['latex', '\\chapter{A}\n\\section{B}\n', '\\chapter{Roles}'],
  ['restructuredtext', 'text', 'Roles\n====='],
  ['restructuredtext', 'Title\n#####\n\nA\n---\n\nB\n---\n', 'Roles\n-----'],
  ['restructuredtext', '=====\nTitle\n=====\n\nA\n~~~\n', 'Roles\n~~~~~'],
];

suite('sectionHeading', () => {
  for (const [markup, text, heading] of CASES) {
    test(`in ${markup}, for ${JSON.stringify(text)}`, () => expect(sectionHeading(contextOf({ text, languageId: markup }, english), markup, 'Roles', () => false)).to.equal(heading));
  }
});
