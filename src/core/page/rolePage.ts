import { dimensionLabels } from '../compare/labels';
import { acronymOf, distinctionBetween, fullName, type Glossary } from '../glossary/glossary';
import { SourceList } from '../glossary/sourceList';
import { DIMENSIONS } from '../glossary/vocabulary';
import type { Category, Name, Role, Source, Statement } from '../glossary/types';
import { originText } from '../glossary/originText';
import type { L10n } from '../text/l10n';

/** A text with what is to be minded about it. */
export interface PagePart {
  readonly text: string;
  readonly remark?: string | undefined;
}

export interface PageItem {
  /** What the item is about, set off from it. */
  readonly lead?: string | undefined;
  /** Parted by commas. */
  readonly parts: readonly PagePart[];
  /** True for what nobody looked up. */
  readonly isGeneral?: boolean | undefined;
  /** Positions in `RolePage.sources`, counted from 0. */
  readonly sources: readonly number[];
  /** The id of the role that the item is about, where it is about one. */
  readonly role?: string | undefined;
}

export interface PageSection {
  readonly title: string;
  readonly items: readonly PageItem[];
}

/** A role's whole entry: what the glossary knows, and what that rests on. */
export interface RolePage {
  readonly id: string;
  readonly title: string;
  readonly acronym?: string | undefined;
  readonly category: Category;
  readonly definition: PageItem;
  /** Which of the reader's files the entry comes from, and what it replaces. */
  readonly origin?: string | undefined;
  /** None of them is empty. */
  readonly sections: readonly PageSection[];
  readonly sources: readonly Source[];
}

export function rolePage(glossary: Glossary, role: Role, l10n: L10n): RolePage {
  const labels = dimensionLabels(l10n);
  const cited = new SourceList(glossary);
  const cite = (ids: readonly string[]) => cited.positions(ids);
  const plain = (text: string): PageItem => ({ parts: [{ text }], sources: [] });
  const statement = (each: Statement, lead?: string): PageItem => ({ lead, parts: [{ text: each.text, remark: each.scope }], isGeneral: each.basis === 'general', sources: cite(each.sources) });
  const definition = { parts: [{ text: role.definition }], sources: cite(role.sources) };
  const sections = [
    { title: l10n.t('At a glance'), items: DIMENSIONS.flatMap((dimension) => statementsOf(role.profile?.[dimension]).map((own) => statement(own, labels[dimension]))) },
    { title: l10n.t('Responsibilities'), items: role.responsibilities.map(plain) },
    { title: labels.metrics, items: role.measures.map(plain) },
    { title: labels['accountable-to'], items: role.reportsTo.map((line) => reportingLine(glossary, line, l10n)) },
    { title: labels['when-needed'], items: statementsOf(role.whenNeeded).map((each) => statement(each)) },
    { title: l10n.t('Under the law'), items: role.performs.map((each) => ({ ...plain(`${each.function}: ${each.regime} (${each.jurisdiction})`), sources: cite(each.sources) })) },
    { title: l10n.t('Good to know'), items: role.notes.map((each) => statement(each)) },
    { title: l10n.t('Often confused with'), items: distinctions(glossary, role) },
    { title: l10n.t('Other names'), items: [...role.acronyms, ...role.aliases].map((name) => otherName(name, l10n)) },
    { title: l10n.t('In other languages'), items: equivalents(role) },
  ];
  return { id: role.id, title: role.title, acronym: acronymOf(role), category: role.category, definition, origin: originOf(glossary, role, l10n), sections: sections.filter(({ items }) => items.length > 0), sources: cited.listed };
}

function originOf(glossary: Glossary, { id }: Role, l10n: L10n): string | undefined {
  const origin = glossary.originOf?.(id);
  return origin === undefined ? undefined : originText(origin, l10n);
}

function statementsOf(statement: Statement | undefined): readonly Statement[] {
  return statement === undefined ? [] : [statement];
}

function reportingLine(glossary: Glossary, line: Role['reportsTo'][number], l10n: L10n): PageItem {
  const boss = glossary.roles.get(line.role);
  const remarks = [line.line === 'dotted' ? l10n.t('dotted line') : '', line.scope ?? ''].filter((remark) => remark !== '');
  return { parts: [{ text: boss?.title ?? line.role, remark: remarks.length === 0 ? undefined : remarks.join('; ') }], sources: [], role: boss?.id };
}

function distinctions(glossary: Glossary, role: Role): readonly PageItem[] {
  return role.confusedWith.flatMap((id) => {
    const other = glossary.roles.get(id);
    if (other === undefined) return [];
    const headline = distinctionBetween(glossary, role.id, id)?.headline;
    return [{ lead: fullName(other), parts: headline === undefined ? [] : [{ text: headline }], sources: [], role: id }];
  });
}

function otherName({ text, use, scope }: Name, l10n: L10n): PageItem {
  const uses = { alias: '', variant: l10n.t('variant'), avoid: l10n.t('better avoided'), 'false-friend': l10n.t('false friend') };
  const remarks = [uses[use], scope ?? ''].filter((remark) => remark !== '');
  return { parts: [{ text, remark: remarks.length === 0 ? undefined : remarks.join('; ') }], sources: [] };
}

function equivalents(role: Role): readonly PageItem[] {
  return Object.entries(role.equivalents ?? {}).flatMap(([language, names]) =>
    names === undefined ? [] : [{ lead: language, parts: names.map(({ text, scope }) => ({ text, remark: scope })), sources: [] }],
  );
}
