import assert from 'node:assert/strict';
import { mergeGlossaries } from '../../../src/core/glossary/own/merging/mergeGlossaries';
import { readLayers } from '../../../src/core/glossary/own/readLayers';
import { renderHover } from '../../../src/core/hover/renderHover';
import { mentionAt } from '../../../src/core/mentions/findMentions';
import { readerOf } from '../../../src/core/mentions/reader';
import { english, testGlossary } from '../../helpers/glossary';

const bundled = { rows: testGlossary().rows, origin: 'bundled' } as const;

/** The hover over a word, without its links, with one file over the bundled glossary. */
function hover(file: string, content: string, text: string, word: string): string {
  const kind = file.endsWith('.glossary.yml') ? 'contextive' : 'own';
  const { layers } = readLayers({ path: file, kind, origin: 'workspace', folder: '' }, (path) => path, () => content, english);
  const glossary = mergeGlossaries([bundled, ...layers]);
  const mention = mentionAt(readerOf(glossary, { text, languageId: 'markdown' }), text.indexOf(word));
  const rendered = mention === undefined ? undefined : renderHover(mention, { glossary, nearby: [], written: word, lineOf: () => 1, l10n: english });
  return (rendered ?? '').split('\n\n[')[0] ?? '';
}

const CONTEXTIVE = `contexts:
  - name: Cargo
    domainVisionStatement: To route cargo through its legs.
    meta: { 'Owned by:': Team Harbour }
    terms:
      - name: Leg Policy
        definition: How legs are chosen.
        aliases: [segment rule, LGP]
        examples: ["A leg policy picks the shortest leg.", "Ask about the *leg policy*."]
        meta: { 'Tracked in:': "[board](https://example.com/b)" }
`;

suite('renderOwnEntry', () => {
  test('shows every field of a Contextive term, and leads nowhere', () => {
    assert.equal(
      hover('docs/cargo.glossary.yml', CONTEXTIVE, 'Our leg policies differ.', 'leg'),
      [
        '**Leg Policy** (LGP)',
        'How legs are chosen.',
        'Also called segment rule.',
        [
          '- For example: “A leg policy picks the shortest leg.”',
          '- For example: “Ask about the \\*leg policy\\*.”',
          '- Tracked in: \\[board\\](https&#58;//example.com/b)',
          '- *Cargo:* To route cargo through its legs.',
          '- Owned by: Team Harbour',
        ].join('\n'),
        '*From docs/cargo.glossary.yml.*',
      ].join('\n\n'),
    );
  });

  test('says of a bundled role only what is another now', () => {
    const said = hover('docs/org.roles.yml', 'roles: [{ id: coo, definition: Runs the plants., notes: [{ text: Ask before noon., basis: general }] }]', 'The COO met.', 'COO');
    assert.equal(said, '**Chief Operating Officer** (COO)\n\nRuns the plants.\n\n*Definition from docs/org.roles.yml; the bundled definition is replaced. Changed in docs/org.roles.yml: notes.*\n\n**COO or CEO?** The CEO answers to the board; the COO answers to the CEO.');
  });

  test('stays short however much a file says, and shows hostile text as text', () => {
    const notes = Array.from({ length: 40 }, (_, index) => `{ text: "${'long '.repeat(150)}${index}", basis: general }`).join(', ');
    const aliases = Array.from({ length: 40 }, (_, index) => `{ text: "alias ${index}" }`).join(', ');
    const said = hover('x.roles.yml', `roles: [{ id: apollo, title: Head of Apollo, category: head-of, basis: general, definition: "[x](command:evil) <img src=x>", aliases: [${aliases}], notes: [${notes}] }]`, 'The Head of Apollo met.', 'Apollo');
    assert.ok(said.length < 3_500, String(said.length));
    assert.match(said, /\\\[x\\\]\(command:evil\) \\<img src=x\\>/u);
    assert.match(said, /alias 7, …\.\n/u);
    assert.match(said, /\n- …\n/u);
  });
});
