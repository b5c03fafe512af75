import { resolveLocal } from './importing/localPath';

/** What a path of the setting `executiveRoles.glossaries` means, seen from its folder. */
export interface ConfiguredPath {
  readonly kind: 'file' | 'pattern' | 'outside';
  readonly path: string;
}

/** More is no list that somebody wrote. */
const MOST = 100;
const WILD = /[*?[\]{}]/u;

/** The paths of a setting that anybody may have written by hand; what is no text is left out. */
export function configuredPaths(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const paths = value.filter((item): item is string => typeof item === 'string' && item.trim() !== '').map((path) => path.trim());
  return [...new Set(paths)].slice(0, MOST);
}

/** Settings may come with a workspace that nobody trusts: they lead to no file outside of its folder. */
export function configuredPath(written: string): ConfiguredPath {
  const path = resolveLocal('', written);
  if (path === undefined) return { kind: 'outside', path: '' };
  return { kind: WILD.test(path) ? 'pattern' : 'file', path };
}
