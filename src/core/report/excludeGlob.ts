/** How many patterns a brace may stand for: more are a mistake, or meant to be one. */
const MOST = 200;

/** One pattern for all that these settings leave out: such as `files.exclude`, in which patterns are names of properties. */
export function excludeGlob(settings: readonly unknown[]): string | undefined {
  const patterns = new Set(settings.flatMap((setting) => (typeof setting === 'object' && setting !== null ? Object.entries(setting) : [])).flatMap(([pattern, value]) => (value === true ? expanded(pattern) : [])));
  const all = [...patterns].slice(0, MOST);
  return all.length === 0 ? undefined : `{${all.join(',')}}`;
}

/** Braces in braces are not understood everywhere: `*.{a,b}` becomes `*.a` and `*.b`. */
function expanded(pattern: string): readonly string[] {
  const [whole, inner] = /\{([^{}]*)\}/u.exec(pattern) ?? [];
  if (whole === undefined || inner === undefined) return /[{},]/u.test(pattern) ? [] : [pattern];
  return inner.split(',').slice(0, MOST).flatMap((part) => expanded(pattern.replace(whole, () => part))).slice(0, MOST);
}
