/** A value read-only all the way down. */
export type DeepReadonly<T> = T extends string | number | boolean | undefined ? T : { readonly [K in keyof T]: DeepReadonly<T[K]> };
