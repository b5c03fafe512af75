/** The fields of a row that are its own: whether it hides something is a word to the merger. */
export function withoutHide<T extends { readonly hide?: boolean | undefined }>(row: T): Omit<T, 'hide'> {
  if (!('hide' in row)) return row;
  const rest: { hide?: boolean | undefined } & Omit<T, 'hide'> = { ...row };
  delete rest.hide;
  return rest;
}
