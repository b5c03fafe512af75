import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { exampleGlossary } from '../../../../src/core/glossary/own/exampleGlossary';
import { readOwnGlossary } from '../../../../src/core/glossary/own/reading/readOwnGlossary';

const l10n = { t: (message: string, ...values: string[]) => message.replace(/\{(\d)\}/gu, (_, index: string) => values[Number(index)] ?? '') };

suite('The examples of own glossaries', () => {
  test('of the README are read without a complaint', () => {
    const [, example = ''] = /```yaml\n([^]*?)```/u.exec(readFileSync('README.md', 'utf8')) ?? [];
    const { rows, problems } = readOwnGlossary(example, 'example.roles.yml', l10n);
    expect(problems).to.deep.equal([]);
    expect([rows.roles.length, rows.forms.length, rows.meanings?.length]).to.deep.equal([3, 2, 1]);
  });

  test('of My Glossary say nothing yet, and are read once their # is taken away', () => {
    const text = exampleGlossary(l10n);
    expect(readOwnGlossary(text, 'user.roles.yml', l10n)).to.deep.include({ problems: [] });
    expect(readOwnGlossary(text, 'user.roles.yml', l10n).rows.roles).to.deep.equal([]);
    const [, entries = ''] = /\n# (roles:\n[^]*?)\n\n/u.exec(text) ?? [];
    const { rows, problems } = readOwnGlossary(entries.replaceAll('\n# ', '\n'), 'user.roles.yml', l10n);
    expect([problems, rows.roles.map(({ id }) => id)]).to.deep.equal([[], ['chief-fleet-officer', 'coo', 'cso-scientific']]);
  });
});
