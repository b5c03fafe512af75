import { expect } from 'chai';
import { check, edited } from './fixture';

/** The texts after each of the fixes that silence the only slip of a text. */
function silenced(text: string, languageId: string): readonly string[] {
  const found = check(text, { languageId }).find(({ code }) => code === 'misspelt-title');
  return (found?.fixes ?? []).slice(1).flatMap((fix) => ('edits' in fix ? edited(text, fix.edits) : []));
}

const slip = 'the Cheif Executive Officer';

suite('ignoreFixes', () => {
  const cases: readonly (readonly [language: string, text: string, ...after: string[]])[] = [
    ['markdown', `One.\n${slip}\r\nTwo.`, `One.\n${slip} <!-- executive-roles-ignore misspelt-title -->\r\nTwo.`, `<!-- executive-roles-ignore-file misspelt-title -->\nOne.\n${slip}\r\nTwo.`],
    ['markdown', `---\ntitle: x\n---\n${slip}`, `---\ntitle: x\n---\n${slip} <!-- executive-roles-ignore misspelt-title -->`, `---\ntitle: x\n---\n<!-- executive-roles-ignore-file misspelt-title -->\n${slip}`],
    ['html', `<!DOCTYPE html>\n<p>${slip}</p>`, `<!DOCTYPE html>\n<p>${slip}</p> <!-- executive-roles-ignore misspelt-title -->`, `<!DOCTYPE html>\n<!-- executive-roles-ignore-file misspelt-title -->\n<p>${slip}</p>`],
    ['latex', slip, `${slip} % executive-roles-ignore misspelt-title`, `% executive-roles-ignore-file misspelt-title\n${slip}`],
    ['asciidoc', `One\n${slip}`, `One\n// executive-roles-ignore misspelt-title\n${slip}`, `// executive-roles-ignore-file misspelt-title\nOne\n${slip}`],
    ['restructuredtext', `One\n\n${slip}`, `One\n\n.. executive-roles-ignore misspelt-title\n\n${slip}`, `.. executive-roles-ignore-file misspelt-title\n\nOne\n\n${slip}`],
    ['restructuredtext', `One\n${slip}`, `.. executive-roles-ignore-file misspelt-title\n\nOne\n${slip}`],
    ['typescript', `f();\n  // ${slip}`, `f();\n  // executive-roles-ignore misspelt-title\n  // ${slip}`, `// executive-roles-ignore-file misspelt-title\nf();\n  // ${slip}`],
    ['typescript', `/**\n * ${slip}\n */`, `/**\n * executive-roles-ignore misspelt-title\n * ${slip}\n */`, `// executive-roles-ignore-file misspelt-title\n/**\n * ${slip}\n */`],
    ['python', `#!/bin/x\n# ${slip}`, `#!/bin/x\n# executive-roles-ignore misspelt-title\n# ${slip}`, `#!/bin/x\n# executive-roles-ignore-file misspelt-title\n# ${slip}`],
    ['plaintext', slip],
  ];
  for (const [languageId, text, ...after] of cases) {
    test(`writes ${languageId} comments into ${JSON.stringify(text)}`, () => expect(silenced(text, languageId)).to.deep.equal(after));
    for (const each of after) test(`and is silent then: ${JSON.stringify(each)}`, () => expect(check(each, { languageId }).filter(({ code }) => code === 'misspelt-title')).to.deep.equal([]));
  }
});
