import type { FromPanel } from '../protocol';

/** Sends a message to the host. The page does not change until the host answers with a new state. */
export type Post = (message: FromPanel) => void;
