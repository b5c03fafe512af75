/** Paths of a workspace: parts joined by /, seen from its root. */

const MAX_PATH = 1_000;

/** An address or a share of another machine. */
export function isRemote(path: string): boolean {
  return /^[A-Za-z][\w+.-]+:/u.test(path) || /^(?:\/\/|\\\\)/u.test(path);
}

/** The file that an import means, seen from the root of the workspace; undefined for one outside. */
export function resolveLocal(from: string, path: string): string | undefined {
  if (path.length > MAX_PATH || isRemote(path) || /^[A-Za-z]:|[\0%]/u.test(path)) return undefined;
  const written = path.replaceAll('\\', '/');
  // An absolute path is seen from the root of the workspace: what lies above is not ours to read.
  const parts = written.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join('/');
}
