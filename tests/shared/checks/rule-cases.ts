/**
 * What a rule must find, marked with ⟦…⟧, with what its fix makes of it after an arrow; and what it
 * must let stand. By language.
 */
export type Cases = Readonly<Record<string, { finds: readonly string[]; lets: readonly string[] }>>
