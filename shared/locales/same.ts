/**
 * The shape of a language's texts: the same keys as English, any words, and more plural forms where
 * the language has them.
 */
export type Same<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Same<Texts[Key]>
} & { readonly [Key in MoreForms<keyof Texts>]?: string }

/** The plural forms (CLDR) that English does not have, of each text that has forms. */
type MoreForms<Key> = Key extends `${infer Name}_other` ? `${Name}_${'zero' | 'two' | 'few' | 'many'}` : never
