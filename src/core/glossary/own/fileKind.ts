/** Which files are glossaries, by their names alone. */

/** The readers' own format, or Contextive's. */
export type FileKind = 'own' | 'contextive';

/** @param path A path or its last part, its parts joined by /. */
export function fileKindOf(path: string): FileKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/.\.roles\.(?:ya?ml|json)$/iu.test(name)) return 'own';
  return /.\.glossary\.ya?ml$/iu.test(name) ? 'contextive' : undefined;
}
