import { expect } from 'chai';
import { check, marked } from './fixture';

const code = 'misspelt-title';
const slip = 'the Cheif Executive Officer';

suite('ignores', () => {
  const silent: readonly (readonly [language: string, text: string])[] = [
    ['markdown', `<!-- executive-roles-ignore ${code} -->\n${slip}`],
    ['markdown', `<!-- executive-roles-ignore ${code} -->\n\n${slip}`],
    ['markdown', `${slip} <!-- executive-roles-ignore ${code} -->`],
    ['markdown', `${slip} <!-- executive-roles-ignore false-friend, ${code} -->`],
    ['markdown', `<!-- executive-roles-ignore -->\n${slip}`],
    ['markdown', `<!-- executive-roles-ignore-file ${code} -->\n\nOne.\n\nTwo.\n\n${slip}`],
    ['markdown', `${slip}\n\n<!-- executive-roles-ignore-file -->`],
    ['html', `<p>${slip} <!-- executive-roles-ignore ${code} --></p>`],
    ['latex', `% executive-roles-ignore ${code}\r\n${slip}`],
    ['asciidoc', `// executive-roles-ignore ${code}\n${slip}`],
    ['restructuredtext', `.. executive-roles-ignore ${code}\n\n${slip}`],
    ['plaintext', `# executive-roles-ignore ${code}\n${slip}`],
    ['plaintext', `executive-roles-ignore ${code}\n${slip}`],
    ['typescript', `// executive-roles-ignore ${code}\n// ${slip}`],
    ['typescript', `/*\n * executive-roles-ignore ${code}\n * ${slip}\n */`],
    ['python', `# ${slip}  # executive-roles-ignore ${code}`],
  ];
  for (const [languageId, text] of silent) test(`is silent in ${languageId}: ${JSON.stringify(text)}`, () => expect(marked(code, text, { languageId })).to.deep.equal([]));

  const heard: readonly (readonly [language: string, text: string])[] = [
    ['markdown', `<!-- executive-roles-ignore false-friend -->\n${slip}`],
    ['markdown', `<!-- executive-roles-ignore no-such-code -->\n${slip}`],
    ['markdown', `<!-- executive-roles-ignore ${code} -->\nOne.\n${slip}`],
    ['markdown', `One. <!-- executive-roles-ignore ${code} -->\n${slip}`],
    ['markdown', `Write executive-roles-ignore ${code} for peace.\n${slip}`],
    ['markdown', '```html\n<!-- executive-roles-ignore-file -->\n```\n\n' + slip],
    ['markdown', `Write \`<!-- executive-roles-ignore-file -->\` at the top.\n\n${slip}`],
    ['latex', `50\\% executive-roles-ignore ${code}\n${slip}`],
  ];
  for (const [languageId, text] of heard) test(`still speaks in ${languageId}: ${JSON.stringify(text)}`, () => expect(marked(code, text, { languageId })).to.deep.equal(['Cheif']));

  // What takes time out of proportion would take hours here.
  test('comes to an end in a hostile file', () => {
    expect(check('executive-roles-ignore a,'.repeat(40_000))).to.deep.equal([]);
  }).timeout(120_000);
});
