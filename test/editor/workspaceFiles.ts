import * as vscode from 'vscode';

/** A file below the workspace's first folder. */
export function inWorkspace(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('These tests need a folder.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file as another program would. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = inWorkspace(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Takes a folder away, if it is there. */
export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(inWorkspace(path), { recursive: true }).then(
    () => undefined,
    (error: unknown) => {
      if (!(error instanceof vscode.FileSystemError) || error.code !== 'FileNotFound') throw error;
    },
  );
}

const LONGEST_MS = 15_000;
const PAUSE_MS = 50;

/** Asks again until the answer fits; gives the last answer when that takes too long. */
export async function eventually<T>(ask: () => Promise<T>, fits: (answer: T) => boolean): Promise<T> {
  const limit = Date.now() + LONGEST_MS;
  for (;;) {
    const answer = await ask();
    if (fits(answer) || Date.now() > limit) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
