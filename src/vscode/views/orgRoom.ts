import * as vscode from 'vscode';
import { MIN_COMPARED } from '../../core/compare/compareRoles';
import { rolesOf, type Glossary } from '../../core/glossary/glossary';
import { describeOrg } from '../../core/org/describeOrg';
import { layoutOrg } from '../../core/org/layoutOrg';
import { orgGraph, type OrgGraph } from '../../core/org/orgGraph';
import { orgSvg } from '../../core/org/orgSvg';
import { orgWords, variantName } from '../../core/org/orgWords';
import type { OrgOf, OrgRoom } from '../../webview/protocol';
import type { Panel } from './panel';

/** More would be too small to read in a side bar. */
const MOST = 8;

/** Who answers to whom among the roles compared or those of the document. */
export function orgRoom(glossary: Glossary, panel: Panel): OrgRoom {
  const of = shownOf(glossary, panel);
  const ids = idsOf(glossary, panel, of);
  if (ids.length === 0) return { kind: 'org', of, title: '', sentences: [], variants: [], left: 0, said: vscode.l10n.t('No roles to draw') };
  const graph = graphOf(glossary, panel, ids.slice(0, MOST));
  const sentences = describeOrg(graph, glossary, vscode.l10n);
  const { title } = orgWords(graph, sentences, vscode.l10n);
  return {
    kind: 'org',
    of,
    picture: layoutOrg(graph, { narrow: true }),
    title,
    sentences,
    variants: graph.variants.map((id) => ({ id, name: variantName(id, vscode.l10n) })),
    variant: graph.variant,
    left: Math.max(0, ids.length - MOST),
    said: title,
  };
}

/** The picture as a file; undefined where there is none. */
export function orgFile(glossary: Glossary, panel: Panel): string | undefined {
  const ids = idsOf(glossary, panel, shownOf(glossary, panel));
  if (ids.length === 0) return undefined;
  const graph = graphOf(glossary, panel, ids);
  return orgSvg(layoutOrg(graph), orgWords(graph, describeOrg(graph, glossary, vscode.l10n), vscode.l10n));
}

function graphOf(glossary: Glossary, { memory }: Panel, ids: readonly string[]): OrgGraph {
  return orgGraph(glossary, ids, { variant: memory.choice.variant });
}

/** What the reader asked for; else the comparison if there is one. */
function shownOf(glossary: Glossary, { memory, selection }: Panel): OrgOf {
  return memory.choice.orgOf ?? (rolesOf(glossary, selection.roles).length >= MIN_COMPARED ? 'comparison' : 'document');
}

function idsOf(glossary: Glossary, { here, selection }: Panel, of: OrgOf): readonly string[] {
  if (of === 'comparison') return rolesOf(glossary, selection.roles).map(({ id }) => id);
  return here.entries(glossary, 'count').flatMap(({ id }) => id ?? []);
}
