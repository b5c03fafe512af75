import assert from 'node:assert/strict';
import type { Language } from '../../../../../src/core/glossary/types';
import { inflected } from '../../../../../src/core/mentions/finding/forms/inflection';

suite('inflected', () => {
  const cases: readonly (readonly [language: Language, title: string, ...forms: string[]])[] = [
    ['de', 'Geschäftsführer', 'Geschäftsführerin', 'Geschäftsführerinnen', 'Geschäftsführern', 'Geschäftsführers'],
    ['de', 'Vorstandsvorsitzender', 'Vorstandsvorsitzende', 'Vorstandsvorsitzenden'],
    ['de', 'Finanzvorstand', 'Finanzvorständin', 'Finanzvorstände'],
    ['de', 'kaufmännischer Geschäftsführer', 'kaufmännische Geschäftsführerin', 'kaufmännischen Geschäftsführer'],
    ['de', 'Leiter Recht', 'Leiterin Recht'],
    ['de', 'Prokurist', 'Prokuristin', 'Prokuristen'],
    ['fr', 'directeur général délégué', 'directrice générale déléguée', 'directeurs généraux délégués'],
    ['fr', 'président-directeur général', 'présidente-directrice générale', 'présidents-directeurs généraux'],
    ['fr', 'directeur des opérations', 'directrice des opérations', 'directeurs des opérations'],
    ['es', 'director de operaciones', 'directora de operaciones', 'directores de operaciones'],
    ['es', 'consejero delegado', 'consejera delegada', 'consejeros delegados'],
    ['pt', 'diretor financeiro', 'diretora financeira', 'diretores financeiros'],
    ['it', 'amministratore delegato', 'amministratrice delegata', 'amministratori delegati'],
    ['nl', 'financieel directeur', 'financieel directrice', 'financieel directeuren'],
    ['ja', '社長', '社長'],
  ];
  for (const [language, title, ...expected] of cases) {
    test(`${title} → ${expected.join(', ')}`, () => {
      const forms = inflected(title, language);
      for (const form of [title, ...expected]) assert.ok(forms.includes(form), `${form} in ${forms.join(', ')}`);
    });
  }
});
