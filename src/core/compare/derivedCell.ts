import type { Glossary } from '../glossary/glossary';
import type { Dimension, Role, Statement } from '../glossary/types';

/** What a role's own fields say on a dimension; undefined where they say nothing: a blank is better than a guess. */
export function derivedCell(glossary: Glossary, role: Role, dimension: Dimension): Statement | undefined {
  switch (dimension) {
    case 'accountable-to':
      return fromText(role.reportsTo.map((line) => reportingLine(glossary, line)).join('; '));
    case 'scope':
      return fromText(role.responsibilities.slice(0, 3).join('; '));
    case 'metrics':
      return fromText(role.measures.slice(0, 4).join(', '));
    case 'when-needed':
      return role.whenNeeded;
    case 'legal-standing':
      return fromLaw(role);
    default:
      return undefined;
  }
}

function reportingLine(glossary: Glossary, line: Role['reportsTo'][number]): string {
  const title = glossary.roles.get(line.role)?.title ?? line.role;
  const remarks = [line.line === 'dotted' ? 'dotted line' : '', line.scope ?? ''].filter((remark) => remark !== '');
  return remarks.length === 0 ? title : `${title} (${remarks.join('; ')})`;
}

function fromLaw(role: Role): Statement | undefined {
  const [first, ...more] = role.performs;
  if (first === undefined) return undefined;
  const text = [first, ...more].map((each) => `may act as ${each.function} under ${each.regime} (${each.jurisdiction})`).join('; ');
  return { text, sources: role.performs.flatMap(({ sources }) => sources), basis: 'sourced' };
}

/** Lists in an entry are typical practice: even in a sourced entry they are marked as general knowledge. */
function fromText(text: string): Statement | undefined {
  return text === '' ? undefined : { text: asSentence(text), sources: [], basis: 'general' };
}

/** A list from an entry stands beside written cells, and is written as they are. */
function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (text.endsWith('.') ? '' : '.');
}
