// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { hoverText, hoverWord, opensHover } from './hover.mjs';
import { useWorkbench } from './workbench.mjs';

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Hover (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });

    test('shows title and definition of an acronym', async () => {
      const lines = (await hoverText(workbench().page, 'CEO')).split('\n').filter((line) => line.trim() !== '');
      assert.match(lines[0] ?? '', /^Chief Executive Officer \(CEO\)/);
      assert.ok((lines[1] ?? '').length > 20, `no definition below the title: ${lines.join(' | ')}`);
    });

    test('shows nothing over words that name no role', async () => {
      const { page } = workbench();
      assert.equal(await opensHover(page, 'succession'), false);
      await hoverWord(page, 'CEO', 'Daniel has been CEO');
    });

    test('finds a role in lower case words', async () => {
      assert.match(await hoverText(workbench().page, 'company secretary'), /^Company Secretary/);
    });
  });
}

suite('Hover over an acronym with several meanings', () => {
  const workbench = useWorkbench({ file: 'acronyms.md' });

  test('lists the candidates where the context does not decide', async () => {
    const text = await hoverText(workbench().page, 'CSO', 'Please put the CSO');
    const officers = new Set(text.match(/Chief \w+ Officer/g));
    assert.ok(officers.size >= 3, `only ${[...officers].join(', ') || 'none'} in: ${text}`);
  });
});

suite('Hover over what only looks like a role', () => {
  const workbench = useWorkbench({ file: 'look-alikes.md' });

  test('stays away, while a role on the same page has one', async () => {
    const { page } = workbench();
    await hoverWord(page, 'COO');
    assert.equal(await opensHover(page, 'coo', 'pigeons coo'), false, 'the bird’s voice');
    assert.equal(await opensHover(page, 'coo@example', 'Write to coo@example'), false, 'an e-mail address');
    await hoverWord(page, 'COO');
  });
});
