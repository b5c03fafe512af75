/** Gives a message in the reader's language; `{0}` stands for the first value. The editor's own `l10n` is one. */
export interface L10n {
  t(message: string, ...values: string[]): string;
}
