/** What the tests need of the parser that the editor's Markdown preview uses; the package brings no types. */
declare module 'markdown-it' {
  interface Token {
    readonly type: string;
    readonly tag: string;
    readonly nesting: number;
    readonly content: string;
    readonly attrs: readonly (readonly [string, string])[] | null;
    readonly children: readonly Token[] | null;
  }

  class MarkdownIt {
    constructor(options?: { readonly html?: boolean; readonly linkify?: boolean });
    readonly renderer: { render(tokens: readonly Token[], options: unknown, env: unknown): string };
    readonly options: unknown;
    parse(text: string, env: object): readonly Token[];
    render(text: string, env?: object): string;
  }

  export = MarkdownIt;
}
