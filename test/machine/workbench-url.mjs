// @ts-check
import { URLSearchParams } from 'node:url';

/**
 * @param {string} authority
 * @param {string} path
 */
export const remoteUri = (authority, path) => `vscode-remote://${authority}${path}`;

/**
 * The address of a workbench. What the desktop editor takes as command line options, a served workbench takes as payload.
 * @param {string} authority
 * @param {{ folder: string, workspace?: string | undefined, file?: string | undefined, extension?: string | undefined, tests?: string | undefined }} what Absolute paths; a workspace file goes before the folder.
 * @returns {string}
 */
export function workbenchUrl(authority, { folder, workspace, file, extension, tests }) {
  /** @type {[string, string | undefined][]} */
  const wanted = [
    ['openFile', file],
    ['extensionDevelopmentPath', extension],
    ['extensionTestsPath', tests],
  ];
  const payload = wanted.flatMap(([name, path]) => (path === undefined ? [] : [[name, remoteUri(authority, path)]]));
  const query = new URLSearchParams(workspace === undefined ? { folder } : { workspace });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}
