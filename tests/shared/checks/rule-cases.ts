/**
 * What a rule must find, marked with ⟦…⟧, with the result of its fix after an arrow; and what it
 * must not flag. By language.
 */
export type Cases = Readonly<Record<string, { finds: readonly string[]; lets: readonly string[] }>>
