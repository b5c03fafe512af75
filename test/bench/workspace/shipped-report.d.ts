declare module 'shipped-report' {
  import type { CancellationToken, Uri } from 'vscode';

  /** The report's own code; the bench bundles it from the sources, which are checked by themselves. */
  export interface Reporter {
    report(token: CancellationToken, isShown: boolean): Promise<{ readonly files: number; readonly roles: number }>;
    dispose(): void;
  }

  export function reporterIn(extensionUri: Uri): Reporter;
}
