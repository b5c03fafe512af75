import { expect } from 'chai';
import MarkdownIt from 'markdown-it';
import type { Style } from '../../../../src/core/insert/styles';
import { marked, planned } from '../planned';
import { CONTEXTS } from './contexts';
import { RARE_CONTEXTS } from './rareContexts';

const renderer = new MarkdownIt({ html: true });

/** What is shown, without blanks, and without the paragraphs that a list with room between its items has. */
const shown = (text: string): string => renderer.render(text.replace(/^\ufeff/u, '')).replace(/<\/?p>|\s+/gu, '');

const CONTEXT_TEXTS = Object.entries({ ...CONTEXTS['markdown'], ...RARE_CONTEXTS['markdown'] });

/** Markdown as such knows no footnotes, lists of definitions and front matter: it reads them as paragraphs and code. */
const NOT_SHOWN = ['in a footnote', 'in a second definition', 'in front matter'];

const insertedBy = (style: Style, before: string): { readonly after: string; readonly roles: readonly string[] } => {
  const roles = style === 'comparison' ? ['coo', 'ceo'] : ['coo'];
  return { after: planned(style, 'markdown', before, { roles }).after, roles };
};

suite('what is inserted into Markdown', () => {
  for (const style of ['definition', 'full', 'comparison'] as const) {
    test(`shows as it does in an empty document, and all else as before: ${style}`, () => {
      const alone = shown(insertedBy(style, '¦').after);
      for (const [context, before] of CONTEXT_TEXTS) {
        const { after } = insertedBy(style, before);
        if (after.startsWith('refused: ') || NOT_SHOWN.includes(context)) continue;
        expect(shown(after), context).to.contain(alone);
        expect(shown(after).replaceAll(alone, ''), context).to.equal(shown(marked(before).text));
      }
    });
  }

  for (const [style, mark] of [['expansion', 'Chief Operating Officer (COO)'], ['abbr', '<abbr title="Chief Operating Officer">COO</abbr>']] as const) {
    test(`changes a name and nothing else: ${style}`, () => {
      const [name, plain] = [mark, 'COO'].map((text) => text.replaceAll(' ', '')) as [string, string];
      const without = (text: string): string => shown(text).replaceAll(name, plain).replaceAll('ChiefOperatingOfficer', plain);
      let changed = 0;
      for (const [context, before] of CONTEXT_TEXTS) {
        const { after } = insertedBy(style, before);
        if (after.startsWith('refused: ') || /on an empty line|over a selected title/u.test(context)) continue;
        changed++;
        expect(shown(after), context).to.contain(name);
        expect(without(after), context).to.equal(without(marked(before).text));
      }
      expect(changed).to.be.greaterThan(20);
    });
  }
});
