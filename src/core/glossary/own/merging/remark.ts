import type { L10n } from '../../../text/l10n';
import type { OwnProblem } from '../ownRows';
import type { Layer } from './layers';

/** What merging has to say of a row, without words yet: one glossary serves readers of every language. */
export interface Remark {
  readonly layer: Layer;
  readonly row: object;
  /** Such as `roles: coo`. */
  readonly path: string;
  readonly kind: 'incomplete' | 'no-role' | 'no-source' | 'nothing-to-hide';
  /** The fields or the id that are meant. */
  readonly about: string;
}

export type Remarks = (remark: Remark) => void;

export function problemOf({ layer, row, path, kind, about }: Remark, l10n: L10n): OwnProblem {
  const place = layer.rows.places?.get(row);
  return { file: layer.file ?? '', path, reason: reasonOf(kind, about, l10n), ...(place === undefined ? {} : { place }) };
}

function reasonOf(kind: Remark['kind'], about: string, l10n: L10n): string {
  switch (kind) {
    case 'incomplete':
      return l10n.t('is not in the glossary yet, so that it also needs {0}', about);
    case 'no-role':
      return l10n.t('names the role {0}, which is not in the glossary', about);
    case 'no-source':
      return l10n.t('names the source {0}, which is not in the glossary', about);
    case 'nothing-to-hide':
      return l10n.t('is to be hidden, but is not in the glossary');
  }
}
