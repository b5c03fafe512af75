/** What files that are not open hold, by their names. */

const LANGUAGES: readonly (readonly [string, string])[] = [
  ['markdown', 'md markdown mdown mkd mdx qmd rmd'],
  ['html', 'html htm xhtml xml vue svelte astro'],
  ['latex', 'tex latex sty cls bib'],
  ['asciidoc', 'adoc asciidoc asc'],
  ['restructuredtext', 'rst'],
  ['typescript', 'ts tsx mts cts js jsx mjs cjs java c h cc cpp hpp cs go kt scala swift dart groovy'],
  ['rust', 'rs'],
  ['json', 'json jsonc json5 jsonl'],
  ['ruby', 'rb ex exs pl r jl nix sh bash zsh tf toml ini properties'],
  ['python', 'py pyi'],
  ['sql', 'sql'],
  ['haskell', 'hs elm'],
  ['lua', 'lua'],
  ['clojure', 'clj lisp scm'],
  ['css', 'css'],
  ['scss', 'scss less'],
  ['powershell', 'ps1 psm1'],
  ['php', 'php'],
  ['plaintext', 'txt text org csv tsv yml yaml srt'],
];

const KNOWN: ReadonlyMap<string, string> = new Map(LANGUAGES.flatMap(([language, endings]) => endings.split(' ').map((ending) => [ending, language] as const)));

const BINARY: ReadonlySet<string> = new Set(
  '7z a avi avif bin bmp bz2 class dat db dll dmg doc docx ds_store dylib eot exe gif gz heic ico iso jar jpeg jpg lib lockb m4a mkv mov mp3 mp4 msi node o odp ods odt ogg otf pdb pdf png ppt pptx psd pyc rar so sqlite tar tgz tif tiff ttf vsix wasm wav webm webp woff woff2 xls xlsx xz zip zst'.split(' '),
);

/** A language id whose comments and strings are marked as in this file; undefined for what holds no text. */
export function languageOfPath(path: string): string | undefined {
  const ending = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  return BINARY.has(ending) ? undefined : (KNOWN.get(ending) ?? 'plaintext');
}
