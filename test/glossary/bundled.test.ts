/** What every file of the bundled glossary must hold to. The expectations are the editor's rules, not today's content. */
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { describe, it } from 'mocha';
import { shippedRows } from '../../src/core/glossary/defaults';
import { checkGlossary } from '../../src/core/glossary/check';
import type { AmbiguousForm, Role, Statement } from '../../src/core/glossary/types';
import { bundledFiles, bundledRows } from './bundledRows';

const { roles, distinctions, forms, sources } = bundledRows;
const roleOf = new Map(roles.map((role) => [role.id, role]));

const words = (text: string) => text.trim().split(/\s+/).length;
const bareTitle = (role: Role) => role.title.replace(/ \(.*\)$/, '');
const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const inUse = ({ use }: { readonly use: string }) => use === 'alias' || use === 'variant';
/** All strings below a value, with the keys that lead to them. */
function* textsIn(value: unknown, path = ''): Iterable<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) for (const [key, below] of Object.entries(value)) yield* textsIn(below, `${path}.${key}`);
}
/** Legal notions found under every company law. */
const ANYWHERE = new Set(['owner-shareholder']);

const none = (found: readonly unknown[], message: string) => assert.deepEqual(found, [], message);

/** The rule by which a form is read: one role that is not rare, and nothing else as usual. */
function readAs(form: AmbiguousForm): string | undefined {
  const likely = form.senses.filter((sense) => 'role' in sense && sense.weight !== 'rare');
  const rival = form.senses.some((sense) => 'meaning' in sense && sense.weight === 'usual');
  const [only] = likely;
  return likely.length === 1 && !rival && only !== undefined && 'role' in only ? only.role : undefined;
}

describe('the bundled glossary: files', () => {
  it('obeys the schema', () => none(bundledFiles.flatMap(({ problems }) => problems), 'problems from the parser'));

  it('has no broken references, no doubles and no unexplained shared acronym', () => none(checkGlossary(bundledRows), 'problems from the checker'));

  it('puts one role in a file named after it, in the folder of its category', () => {
    const wrong = bundledFiles
      .filter(({ path }) => path.startsWith('roles/'))
      .filter(({ path, rows }) => rows.roles.length !== 1 || path !== `roles/${rows.roles[0]?.category}/${rows.roles[0]?.id}.yml`);
    none(wrong.map(({ path }) => path), 'misplaced role files');
  });

  it('puts one distinction in a file named after it', () => {
    const wrong = bundledFiles
      .filter(({ path }) => path.startsWith('distinctions/'))
      .filter(({ path, rows }) => rows.distinctions.length !== 1 || path !== `distinctions/${rows.distinctions[0]?.id}.yml`);
    none(wrong.map(({ path }) => path), 'misplaced distinction files');
  });

  it('puts a form in a file named after it; forms that differ in case only share one', () => {
    const wrong = bundledFiles
      .filter(({ path }) => path.startsWith('forms/'))
      .filter(({ path, rows }) => rows.forms.length === 0 || rows.forms.some(({ form }) => path !== `forms/${slug(form)}.yml`));
    none(wrong.map(({ path }) => path), 'misplaced form files');
  });

  it('keeps sources on five shelves, each sorted by id', () => {
    const shelves = bundledFiles.filter(({ path }) => path.startsWith('sources/'));
    assert.deepEqual(shelves.map(({ path }) => path), ['codes', 'law', 'practice', 'press', 'research'].map((name) => `sources/${name}.yml`));
    for (const { path, rows } of shelves) {
      const ids = rows.sources.map(({ id }) => id);
      assert.deepEqual(ids, [...ids].sort(), path);
    }
  });

  it('holds in each file only what its folder says', () => {
    const wrong = bundledFiles.filter(({ path, rows }) => Object.entries(rows).some(([kind, list]) => (list.length > 0) !== path.startsWith(`${kind}/`)));
    none(wrong.map(({ path }) => path), 'files with strangers');
  });

  it('is written to be read: no line over 110 columns unless it is an address, no tabs, no trailing blanks', () => {
    const wrong = bundledFiles.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => ((line.length > 110 && !line.includes('url: ')) || /\t|\s$/.test(line) ? [`${path}:${index + 1}`] : [])),
    );
    none(wrong, 'lines');
  });
});

describe('the bundled glossary: what ships', () => {
  it('stays below 150 kB compressed', () => {
    const size = gzipSync(JSON.stringify(shippedRows(bundledRows)), { level: 9 }).length;
    assert.ok(size < 150_000, `${size} bytes`);
  });
});

describe('the bundled glossary: roles', () => {
  it('has at least the roles a first reader will look for', () => {
    assert.ok(roles.length >= 150, `${roles.length} roles`);
    const wanted = ['ceo', 'coo', 'cfo', 'cto', 'ciso', 'chro', 'gc', 'chief-of-staff', 'company-secretary', 'board-of-directors'];
    none(wanted.filter((id) => !roleOf.has(id)), 'missing roles');
  });

  it('defines in one sentence of at most 40 words', () => {
    const wrong = roles.filter(({ definition }) => words(definition) > 40 || !/^[A-Z].*\.$/.test(definition) || /[.!?] [A-Z]/.test(definition));
    none(wrong.map(({ id }) => id), 'definitions');
  });

  it('defines no title by itself', () => {
    const circular = roles.filter((role) => {
      const text = role.definition.toLowerCase();
      return text.includes(bareTitle(role).toLowerCase()) || role.acronyms.some((name) => new RegExp(`\\b${name.text}\\b`).test(role.definition));
    });
    none(circular.map(({ id }) => id), 'circular definitions');
  });

  it('gives no role a name twice', () => {
    const doubled = roles.filter((role) => {
      const names = [role.title, ...role.aliases.map(({ text }) => text)].map((name) => name.toLowerCase());
      const all = [...names, ...role.acronyms.map(({ text }) => text)];
      return new Set(all).size !== all.length;
    });
    none(doubled.map(({ id }) => id), 'names that stand twice');
  });

  it('lets two roles share a name in use only where a form says so', () => {
    const known = new Set(forms.map(({ form }) => form.toLowerCase()));
    const carriers = new Map<string, string[]>();
    for (const role of roles) {
      for (const name of [role.title, ...role.aliases.filter(inUse).map(({ text }) => text)]) {
        carriers.set(name.toLowerCase(), [...(carriers.get(name.toLowerCase()) ?? []), role.id]);
      }
    }
    none([...carriers].filter(([name, ids]) => ids.length > 1 && !known.has(name)), 'shared names');
  });

  it('says of every role at least whom it answers to and what it covers, or what the law makes of it', () => {
    const bare = roles.filter(({ profile }) => profile?.scope === undefined || (profile['accountable-to'] ?? profile['legal-standing']) === undefined);
    none(bare.map(({ id }) => id), 'roles without a profile');
  });

  it('never lists a role among the ones it is taken for', () => {
    none(roles.filter(({ id, confusedWith }) => confusedWith.includes(id)).map(({ id }) => id), 'roles');
  });

  it('reads the chairs of a two-tier company and of the committees as posts of their own', () => {
    const titled = (name: string) => roles.filter((role) => [role.title, ...role.aliases.filter(inUse).map(({ text }) => text)].some((text) => text.toLowerCase() === name.toLowerCase())).map(({ id }) => id);
    for (const [name, id] of [['Chair of the Supervisory Board', 'supervisory-board-chair'], ['Chair of the Management Board', 'management-board-chair'], ['Chair of the Audit Committee', 'audit-committee-chair']] as const) assert.deepEqual(titled(name), [id], name);
  });

  it('calls no foreign office by an English title that would fit several', () => {
    const wrong = roles.filter(({ category, jurisdiction, aliases }) => category === 'legal-statutory' && jurisdiction !== undefined && aliases.some((name) => inUse(name) && /^(chief executive( officer)?|CEO|managing director|general manager|president)$/i.test(name.text)));
    none(wrong.map(({ id }) => id), 'borrowed titles');
  });

  it('names the jurisdiction of a role made by law', () => {
    const lawless = roles.filter(({ id, category, jurisdiction }) => category === 'legal-statutory' && jurisdiction === undefined && !ANYWHERE.has(id));
    none(lawless.map(({ id }) => id), 'statutory roles without a place');
  });

  it('uses the one Wikidata id that is safe', () => {
    assert.deepEqual(roles.flatMap(({ id, codes }) => (codes?.['wikidata'] === undefined ? [] : [[id, codes['wikidata']]])), [['ceo', 'Q484876']]);
  });
});

describe('the bundled glossary: distinctions', () => {
  const named = (role: Role) => [bareTitle(role), ...role.acronyms.filter(inUse).map(({ text }) => text), ...role.aliases.filter(inUse).map(({ text }) => text)];

  it('opens with one headline that names each role', () => {
    const wrong = distinctions.flatMap(({ id, roles: ids, headline }) =>
      ids.flatMap((roleId) => {
        const role = roleOf.get(roleId);
        return role !== undefined && named(role).some((name) => headline.toLowerCase().includes(name.toLowerCase())) ? [] : [`${id}: ${roleId}`];
      }),
    );
    none(wrong, 'headlines');
  });

  it('keeps headlines within 36 words and cells within 20', () => {
    none(distinctions.filter(({ headline }) => words(headline) > 36).map(({ id }) => id), 'long headlines');
    const long = distinctions.flatMap(({ id, dimensions }) => dimensions.flatMap(({ values }) => Object.values(values).filter((cell) => words(cell) > 20).map((cell) => `${id}: ${cell}`)));
    none(long, 'long cells');
  });

  it('compares something, and fills every cell of a row', () => {
    none(distinctions.filter(({ dimensions }) => dimensions.length === 0).map(({ id }) => id), 'empty distinctions');
    const holes = distinctions.flatMap(({ id, roles: ids, dimensions }) => dimensions.filter(({ values }) => ids.some((role) => values[role] === undefined)).map(({ dimension }) => `${id}: ${dimension}`));
    none(holes, 'rows with holes');
  });

  it('treats a pair of roles once', () => {
    const pairs = distinctions.map(({ roles: ids }) => [...ids].sort().join('+'));
    none(pairs.filter((pair, index) => pairs.indexOf(pair) !== index), 'pairs');
  });

  it('tells apart the chief roles that share a decided or undecided acronym', () => {
    for (const letters of ['CSO', 'CRO', 'CPO', 'CDO', 'CCO', 'CMO', 'CIO', 'CLO', 'CAO']) {
      const senses = forms.find(({ form }) => form === letters)?.senses ?? [];
      const likely = senses.flatMap((sense) => ('role' in sense && sense.weight === 'usual' ? [sense.role] : []));
      assert.ok(distinctions.some(({ roles: ids }) => likely.every((id) => ids.includes(id))), `no distinction for the usual senses of ${letters}`);
    }
  });
});

describe('the bundled glossary: forms', () => {
  const formOf = (text: string) => {
    const form = forms.find((row) => row.form === text);
    assert.ok(form !== undefined, `no form ${text}`);
    return form;
  };

  it('decides what business English has decided', () => {
    for (const [text, role] of [['CEO', 'ceo'], ['COO', 'coo'], ['CFO', 'cfo'], ['CTO', 'cto'], ['chair', 'chair-of-the-board'], ['president']] as const) {
      assert.equal(readAs(formOf(text)), role, text);
    }
    for (const text of ['CISO', 'CHRO']) {
      assert.equal(forms.some(({ form }) => form === text), false, `${text} needs no form`);
      assert.equal(roles.filter(({ acronyms }) => acronyms.some((name) => name.text === text && inUse(name))).length, 1, text);
    }
  });

  it('leaves open what is open', () => {
    for (const text of ['CSO', 'CRO', 'CPO', 'CCO', 'CDO', 'CMO', 'CIO', 'MD', 'GC', 'CBO', 'CXO', 'DG', 'KMP', 'SMF', 'director general', 'executive director', 'president']) assert.equal(readAs(formOf(text)), undefined, text);
  });

  it('does not recognise letters that are mostly no title', () => {
    for (const text of ['AD', 'CD', 'ID', 'GF', 'IP', 'AO', 'PA', 'MP', 'CS', 'WTD']) {
      assert.equal(forms.some(({ form }) => form === text), false, `${text} would be marked on every page`);
      none(roles.filter(({ acronyms }) => acronyms.some((name) => name.text === text && inUse(name))).map(({ id }) => id), text);
    }
  });

  it('lists a role under a form only once, and gives each sense its cues', () => {
    const wrong = forms.filter(({ senses }) => {
      const ids = senses.flatMap((sense) => ('role' in sense ? [sense.role] : []));
      return new Set(ids).size !== ids.length || senses.some(({ cues }) => cues.length === 0);
    });
    none(wrong.map(({ form }) => form), 'forms');
  });

  it('names every role that carries the letters', () => {
    const missing = forms.flatMap(({ form, senses }) =>
      roles
        .filter(({ acronyms }) => acronyms.some((name) => name.text === form && inUse(name)))
        .filter(({ id }) => !senses.some((sense) => 'role' in sense && sense.role === id))
        .map(({ id }) => `${form}: ${id}`),
    );
    none(missing, 'forgotten roles');
  });

  it('advises a writer wherever the reader is left with a choice', () => {
    const silent = forms.filter((form) => form.senses.filter((sense) => 'role' in sense && sense.weight === 'usual').length > 1 && form.advice === undefined);
    none(silent.map(({ form }) => form), 'forms without advice');
  });
});

describe('the bundled glossary: sources and wording', () => {
  const rows = [...roles, ...distinctions, ...forms];
  const cited = new Set(rows.flatMap((row) => [...textsIn(row)].filter(([path]) => /\.sources\.\d+$/.test(path)).map(([, id]) => id)));

  it('uses every source it lists', () => none(sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id), 'idle sources'));

  it('says where and when each source was read', () => {
    none(sources.filter(({ read }) => read !== 2026).map(({ id }) => id), 'sources without a year');
    none(sources.filter(({ url }) => url === undefined).map(({ id }) => id).filter((id) => id !== 'isco-08'), 'sources without an address');
  });

  it('claims a source only where it names one', () => {
    const hollow: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      const row = value as Partial<Statement>;
      if ((row.basis === 'sourced' || row.basis === 'mixed') && row.sources?.length === 0) hollow.push(path);
      if (row.basis === 'general' && (row.sources?.length ?? 0) > 0) hollow.push(path);
      for (const [key, below] of Object.entries(value)) visit(below, `${path}.${key}`);
    };
    for (const row of rows) visit(row, 'id' in row ? row.id : row.form);
    none(hollow, 'basis and sources disagree');
  });

  it('rests no statement about law on usage sources alone', () => {
    const tier = new Map(sources.map(({ id, tier: of }) => [id, of]));
    const weak = roles.flatMap(({ id, performs }) => performs.filter(({ sources: ids }) => !ids.some((source) => tier.get(source) !== 'C')).map(({ function: of }) => `${id}: ${of}`));
    none(weak, 'functions of the law');
  });

  it('dates every figure', () => {
    const undated = rows.flatMap((row) => [...textsIn(row)].filter(([, text]) => /\d%/.test(text) && !/\b(19|20)\d\d\b/.test(text)).map(([, text]) => text));
    none(undated, 'figures without a year');
  });

  it('speaks of nobody as he or she, and of no official as highest-ranking', () => {
    const wrong = rows.flatMap((row) => [...textsIn(row)].filter(([path, text]) => !path.includes('.equivalents.') && /\b(he|she|his|hers?|him|himself|herself)\b|highest-ranking official/i.test(text)).map(([, text]) => text));
    none(wrong, 'wording');
  });
});
