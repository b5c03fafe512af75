/** What a language id means to us: how its prose is marked up, or how its code says what is a comment. */

export type Markup = 'markdown' | 'html' | 'latex' | 'asciidoc' | 'restructuredtext' | 'plain';

/** The marks of a code language's comments and strings. */
export interface CodeSyntax {
  readonly line: readonly string[];
  readonly block: readonly (readonly [open: string, close: string])[];
  /** Opening marks of strings, each closed by itself; the longest first. */
  readonly strings: readonly string[];
}

export type LanguageKind = { readonly kind: 'prose'; readonly markup: Markup } | { readonly kind: 'code'; readonly syntax: CodeSyntax };

const C_LIKE: CodeSyntax = { line: ['//'], block: [['/*', '*/']], strings: ['"', "'", '`'] };
const HASH: CodeSyntax = { line: ['#'], block: [], strings: ['"', "'"] };
const PYTHON: CodeSyntax = { line: ['#'], block: [], strings: ['"""', "'''", '"', "'"] };
const DASHES: CodeSyntax = { line: ['--'], block: [['/*', '*/']], strings: ['"', "'"] };
const HASKELL: CodeSyntax = { line: ['--'], block: [['{-', '-}']], strings: ['"'] };
const LUA: CodeSyntax = { line: ['--'], block: [['--[[', ']]']], strings: ['"', "'"] };
const LISP: CodeSyntax = { line: [';'], block: [], strings: ['"'] };
const PERCENT: CodeSyntax = { line: ['%'], block: [], strings: ['"'] };
const BASIC: CodeSyntax = { line: ["'"], block: [], strings: ['"'] };
const BATCH: CodeSyntax = { line: ['REM ', 'rem ', '::'], block: [], strings: ['"'] };
const STYLES: CodeSyntax = { line: [], block: [['/*', '*/']], strings: ['"', "'"] };
const POWERSHELL: CodeSyntax = { line: ['#'], block: [['<#', '#>']], strings: ['"', "'"] };
const PHP: CodeSyntax = { line: ['//', '#'], block: [['/*', '*/']], strings: ['"', "'"] };
const OCAML: CodeSyntax = { line: [], block: [['(*', '*)']], strings: ['"'] };
const FSHARP: CodeSyntax = { line: ['//'], block: [['(*', '*)']], strings: ['"""', '"'] };
const RUST: CodeSyntax = { line: ['//'], block: [['/*', '*/']], strings: ['"'] };
const JSON_DATA: CodeSyntax = { line: ['//'], block: [['/*', '*/']], strings: ['"'] };

const CODE: readonly (readonly [CodeSyntax, string])[] = [
  [C_LIKE, 'c cpp csharp cuda-cpp d dart go groovy java javascript javascriptreact kotlin objective-c objective-cpp proto3 scala shaderlab solidity swift typescript typescriptreact zig'],
  [RUST, 'rust'],
  [JSON_DATA, 'json jsonc jsonl json5'],
  [HASH, 'coffeescript dockerfile elixir ignore julia makefile nix perl perl6 properties r ruby shellscript terraform toml ini'],
  [PYTHON, 'python'],
  [DASHES, 'sql plsql ada vhdl'],
  [HASKELL, 'haskell elm purescript'],
  [LUA, 'lua'],
  [LISP, 'clojure lisp scheme racket'],
  [PERCENT, 'erlang matlab prolog'],
  [BASIC, 'vb vba vbscript'],
  [BATCH, 'bat'],
  [STYLES, 'css'],
  [C_LIKE, 'scss less'],
  [POWERSHELL, 'powershell'],
  [PHP, 'php hack'],
  [OCAML, 'ocaml'],
  [FSHARP, 'fsharp'],
];

const PROSE: readonly (readonly [Markup, string])[] = [
  ['markdown', 'markdown mdx quarto rmd chatagent prompt instructions'],
  ['html', 'html xhtml xml handlebars razor vue svelte astro django-html jinja-html blade erb ejs'],
  ['latex', 'latex tex bibtex doctex'],
  ['asciidoc', 'asciidoc'],
  ['restructuredtext', 'restructuredtext'],
];

const KINDS: ReadonlyMap<string, LanguageKind> = new Map<string, LanguageKind>([
  ...CODE.flatMap(([syntax, ids]) => ids.split(' ').map((id) => [id, { kind: 'code', syntax }] as const)),
  ...PROSE.flatMap(([markup, ids]) => ids.split(' ').map((id) => [id, { kind: 'prose', markup }] as const)),
]);

/** What we know of a VS Code language id; an id we do not know is read as plain prose. */
export function kindOf(languageId: string): LanguageKind {
  return KINDS.get(languageId) ?? { kind: 'prose', markup: 'plain' };
}
