import { commandLabel, otherNamesOf } from '#renderer/locales/i18n.ts'
import type { CommandId } from '#shared/commands.ts'
import { type Fit, fuzzyFit } from '#shared/fuzzy.ts'

/**
 * A command that matches what was typed. `other`: the name that matched, if it is not the command's
 * own; otherwise null.
 */
export interface FoundCommand {
  readonly id: CommandId
  readonly fit: Fit
  readonly other: string | null
}

/**
 * A match of a name from another program counts a little less than one of the command's own name.
 */
const less = 3

/**
 * The commands that match what was typed, by their own name or one from other programs, the best
 * first. Equal matches, and an empty text, put the most recently used first.
 */
export function findCommands(ids: readonly CommandId[], text: string, recent: readonly string[]): FoundCommand[] {
  const age = (id: CommandId) => (recent.includes(id) ? recent.indexOf(id) : recent.length)
  const isAsked = text.trim() !== ''
  return ids
    .flatMap((id) => {
      const own = fuzzyFit(text, nameOf(id))
      const other = isAsked ? bestOther(id, text) : null
      if (other !== null && (own === null || other.fit.score - less > own.score)) return { id, ...other }
      return own === null ? [] : { id, fit: own, other: null }
    })
    .sort((a, b) => (isAsked ? scoreOf(b) - scoreOf(a) : 0) || age(a.id) - age(b.id))
}

/** The name of a command. */
export function nameOf(id: CommandId): string {
  return commandLabel(id).replace(/\s?…$/, '')
}

function scoreOf({ fit, other }: FoundCommand): number {
  return fit.score - (other === null ? 0 : less)
}

// Scattered letters would match too many names, so only the starts of words count.
function bestOther(id: CommandId, text: string): { fit: Fit; other: string } | null {
  const fits = otherNamesOf(id).flatMap((other) => {
    const fit = beginsWord(other, text) ? fuzzyFit(text, other) : null
    return fit === null ? [] : [{ fit, other }]
  })
  return fits.toSorted((a, b) => b.fit.score - a.fit.score)[0] ?? null
}

/** “spellcheck” begins the words of “spell check”, and “темная” those of “тёмная тема”. */
function beginsWord(name: string, text: string): boolean {
  const words = (said: string) =>
    said
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .trim()
      .split(/[\s-]+/)
  const sought = words(text).join('')
  return words(name).some((_, index, all) => all.slice(index).join('').startsWith(sought))
}
