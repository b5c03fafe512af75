import { EVERYWHERE, type Meaning } from '../../../mentions/pins';
import type { Layer } from './layers';

/** What all layers pin, the nearest last; `in` is seen from where the folders of the layers begin. */
export function pinsOf(layers: readonly Layer[]): readonly Meaning[] {
  return layers.flatMap(({ rows, folder = '' }) => (rows.meanings ?? []).map((pin) => (folder === '' ? pin : { ...pin, in: pin.in === EVERYWHERE ? `${folder}/${EVERYWHERE}` : `${folder}/${pin.in}` })));
}
