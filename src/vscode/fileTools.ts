import * as vscode from 'vscode';
import type { FileTools } from '../core/glossary/fileTools';

/** Gives what reads and writes glossary files; loaded when first asked for. */
export type LoadFileTools = () => Promise<FileTools>;

/** Rejects if the extension's own file is missing, and then tries again when next asked. */
export function fileToolsIn(extensionUri: vscode.Uri): LoadFileTools {
  let loading: Promise<FileTools> | undefined;
  return () => {
    loading ??= readFileTools(vscode.Uri.joinPath(extensionUri, 'dist', 'fileTools.js')).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/**
 * Runs our own bundle. The web worker can load no second file by `require`, nor by `import` where the editor is not served
 * over the web; a function made of the file's text, which is how the editor itself loads extensions there, works in both hosts.
 */
async function readFileTools(file: vscode.Uri): Promise<FileTools> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const module: { exports: { fileTools?: FileTools } } = { exports: {} };
  new Function('module', 'exports', `${text}\n//# sourceURL=${file.toString()}`)(module, module.exports);
  const { fileTools } = module.exports;
  if (fileTools === undefined) throw new Error(`${file.toString()} gives no file tools.`);
  return fileTools;
}
