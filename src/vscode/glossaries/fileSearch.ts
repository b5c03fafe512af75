import type * as vscode from 'vscode';

/** Longer than any search that is worth waiting for: what else there is to be read waits with it. */
const PATIENCE_MS = 3_000;

/** The search under way for one pattern. */
interface Running {
  /** Whether somebody asked again, whom its answer will not do. */
  isAskedAgain: boolean;
}

/**
 * Searches for files without waiting forever: in a virtual workspace that nobody can search, the editor waits until
 * somebody can. A search that is given up goes on, and its answer is the next one's.
 */
export class FileSearch {
  readonly #running = new Map<string, Running>();
  readonly #last = new Map<string, readonly vscode.Uri[]>();
  /** Answers that nobody has had. */
  readonly #late = new Map<string, readonly vscode.Uri[]>();
  readonly #arrived: () => void;
  readonly #patience: number;

  /** @param arrived Called when a search that was given up has ended: it is worth asking again. */
  constructor(arrived: () => void, patience = PATIENCE_MS) {
    this.#arrived = arrived;
    this.#patience = patience;
  }

  /**
   * The files that a search finds; those that it found last where it fails or does not end.
   *
   * @param key What tells this search from others.
   */
  async find(key: string, search: () => PromiseLike<readonly vscode.Uri[]>): Promise<readonly vscode.Uri[]> {
    const late = this.#late.get(key);
    const running = this.#running.get(key);
    this.#late.delete(key);
    if (late !== undefined) return late;
    if (running === undefined) await this.#start(key, search);
    else running.isAskedAgain = true;
    return this.#last.get(key) ?? [];
  }

  /** Files have come or gone: what a search that began before finds will not do. */
  outdate(): void {
    this.#late.clear();
    for (const running of this.#running.values()) running.isAskedAgain = true;
  }

  /** Resolves when the search has ended, or patience. */
  #start(key: string, search: () => PromiseLike<readonly vscode.Uri[]>): Promise<void> {
    const running: Running = { isAskedAgain: false };
    this.#running.set(key, running);
    return new Promise((resolve) => {
      let isGivenUp = false;
      const timer = setTimeout(() => {
        isGivenUp = true;
        resolve();
      }, this.#patience);
      const end = (found: readonly vscode.Uri[] | undefined): void => {
        clearTimeout(timer);
        this.#running.delete(key);
        if (found !== undefined) this.#last.set(key, found);
        if (found !== undefined && isGivenUp && !running.isAskedAgain) this.#late.set(key, found);
        if (isGivenUp && (found !== undefined || running.isAskedAgain)) this.#arrived();
        resolve();
      };
      // A file system that cannot be searched has nothing to be found; what was found before is as good as any guess.
      Promise.resolve().then(search).then(end, () => end(undefined));
    });
  }
}
