import type { LineKind } from './reportingLines';

export type Point = readonly [x: number, y: number];

/** A graph laid out. All measures are in pixels, from the top left corner of the picture. */
export interface OrgPicture {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

export interface PictureNode {
  readonly id: string;
  /** The title on one line, for a tooltip. */
  readonly title: string;
  /** Stands above the title, on a line of its own. */
  readonly acronym?: string | undefined;
  /** The title, broken and where need be shortened. */
  readonly lines: readonly string[];
  /** Of the box's top left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly added: boolean;
}

export interface PictureEdge {
  /** The id of the role that answers: here `points` begins. */
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
  readonly scope?: string | undefined;
  /** The middle of where the scope's number may stand, on the line and clear of the boxes. */
  readonly mark?: Point | undefined;
  readonly points: readonly Point[];
}
