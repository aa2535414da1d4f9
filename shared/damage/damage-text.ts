import { fill, type TextLanguage } from '#shared/locales/text.ts'
import { words } from '#shared/locales/words.ts'
import type { Damage, LostDraft } from './damage.ts'

interface Words {
  language: TextLanguage
  /**
   * The language tag whose region decides how times are written ("en-GB"); times are in the
   * machine's zone.
   */
  region: string
  folder: string
}

/** Damage described for a person. */
export interface DamageText {
  /** What was found, and what was recovered. */
  about: string[]
  /** The heading of `lost`. */
  lostTitle: string
  /** What could not be recovered: each draft, and what of it. */
  lost: { draft: string; what: string }[]
  /** How many more losses there are than `lost` lists; null if none. */
  more: string | null
  /** Where the damaged files are; null if nothing was set aside. */
  aside: string | null
}

/** The most drafts, and the most templates, that are listed: nobody reads more. */
const mostNamed = 50

export function damageText(damage: Damage, { language, region, folder }: Words): DamageText {
  const texts = words.in(language).damage
  const { found, whole, drafts, names, aside } = damage
  const named = names.slice(0, mostNamed).join(', ')
  const about = found.map((kind) => fill(texts[`found.${kind}`], { names: named, count: names.length }))
  if (whole !== null) about.push(fill(texts[backOf(whole, drafts)], { count: whole }))
  const more = drafts.length - mostNamed
  return {
    about,
    lostTitle: texts.lost,
    lost: drafts.slice(0, mostNamed).map((draft) => ({
      draft: draft.headline || fill(texts.nameless, { id: draft.id }),
      what: whatIsLost(draft, { language, region, folder }),
    })),
    more: more > 0 ? fill(texts.more, { count: more }) : null,
    aside: aside.length > 0 ? fill(texts.aside, { folder, names: aside.join(', ') }) : null,
  }
}

function backOf(whole: number, drafts: readonly LostDraft[]): 'back.all' | 'back.some' | 'back.nothing' {
  if (drafts.length > 0) return 'back.some'
  return whole > 0 ? 'back.all' : 'back.nothing'
}

function whatIsLost({ edits, from, to, notes, left }: LostDraft, { language, region }: Words): string {
  const texts = words.in(language).damage
  const time = (at: number | null) =>
    at === null ? '' : new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'medium' }).format(at)
  const missing = from === null ? (to === null ? 'sometime' : 'until') : to === null ? 'since' : 'between'
  const told = edits > 0 ? [fill(texts[`edits.${missing}`], { edits, from: time(from), to: time(to) })] : []
  return [...told, ...(notes ? [texts.notes] : []), texts[`left.${left}`]].join(' ')
}
