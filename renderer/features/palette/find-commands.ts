import { commandLabel, otherNamesOf } from '#renderer/locales/i18n.ts'
import type { CommandId } from '#shared/commands.ts'
import { type Fit, fuzzyFit } from '#shared/fuzzy.ts'

/**
 * A command that answers what was typed. `other`: the name it was found by, where that is not its
 * own; null else.
 */
export interface FoundCommand {
  readonly id: CommandId
  readonly fit: Fit
  readonly other: string | null
}

/** A name of a command's that it is known by elsewhere counts a little less than its own. */
const less = 3

/**
 * The commands that answer what was typed, by their own name or by one they have elsewhere; best
 * first. Of equals, and where nothing was typed, what was used last comes first.
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

/** What a command is called. */
export function nameOf(id: CommandId): string {
  return commandLabel(id).replace(/\s?…$/, '')
}

function scoreOf({ fit, other }: FoundCommand): number {
  return fit.score - (other === null ? 0 : less)
}

// Scattered letters find too much in so many names: only what begins a word counts.
function bestOther(id: CommandId, text: string): { fit: Fit; other: string } | null {
  const fits = otherNamesOf(id).flatMap((other) => {
    const fit = beginsWord(other, text) ? fuzzyFit(text, other) : null
    return fit === null ? [] : [{ fit, other }]
  })
  return fits.toSorted((a, b) => b.fit.score - a.fit.score)[0] ?? null
}

function beginsWord(name: string, text: string): boolean {
  const spaced = (words: string) => ` ${words.trim().toLowerCase()}`
  const [whole, sought] = [spaced(name), spaced(text)]
  return whole.includes(sought) || whole.replaceAll('-', ' ').includes(sought)
}
