import type { PanelStrings } from '../panelStrings';
import type { CompareRoom, PanelState } from '../protocol';

/** All that the parts of the comparison are drawn from. */
export interface CompareState extends CompareRoom {
  readonly strings: PanelStrings;
  readonly place: PanelState['place'];
}
