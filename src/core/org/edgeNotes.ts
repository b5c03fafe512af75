import { label } from './label';
import type { PictureEdge } from './orgPicture';

export interface EdgeNotes {
  /** Each scope once, in the order of the edges. */
  readonly texts: readonly string[];
  /** The number that stands for an edge's scope, counted from 1; undefined where the edge has none. */
  numberOf(edge: PictureEdge): number | undefined;
}

/** Scopes are too long to stand on a line: a number stands there, and the words below the picture. */
export function edgeNotes(edges: readonly PictureEdge[]): EdgeNotes {
  const texts = [...new Set(edges.flatMap(({ scope }) => (scope === undefined ? [] : [label(scope)])))];
  return { texts, numberOf: ({ scope }) => (scope === undefined ? undefined : texts.indexOf(label(scope)) + 1) };
}
