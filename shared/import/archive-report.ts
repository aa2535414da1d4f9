import { z } from 'zod'
import { errorSchema } from '#shared/api/calls/common.ts'
import { leftOutKinds } from './left-out.ts'

/** What of an archive is told, beside what its stories' readers left out. */
export const archiveKinds = [
  /** An entry of another type than a story: a revision, a menu, a form. */
  'type',
  /** A story that lies in that system's bin. */
  'trashed',
  /** The same story a second time. */
  'twice',
  /** A shortcode that nobody here knows; its text stays. */
  'shortcode',
  /** A block, card or element of a theme or plug-in that has no counterpart. */
  'block',
  /** A field of a plug-in. */
  'meta',
  /** A category that the newsroom's list has not; it is among the keywords. */
  'category',
  /** A date that is none. */
  'date',
  /** A story whose author is not in the archive. */
  'author',
  /** A story that only some may read, or with a password: it is a draft. */
  'restricted',
  /** A story for members alone, or for those who pay. */
  'members',
  /** A story whose text is cut into pages, which are joined. */
  'pages',
  /** A story with its text in several languages. */
  'languages',
  /** Comments of readers. */
  'reader',
  /** A file of another kind than stories and pictures. */
  'file',
  /** An archive in the archive. */
  'archive',
  /** The file ends in the middle of something. */
  'cut',
] as const

export const toldKinds = [...archiveKinds, ...leftOutKinds] as const

export type ToldKind = (typeof toldKinds)[number]

/** How many places and failures are named; all are counted. */
export const mostPlaces = 5
export const mostFailed = 500

const toldSchema = z.object({
  kind: z.enum(toldKinds),
  /** What it is called there ("gallery", "nav_menu_item"), or its first words; '' for nothing. */
  what: z.string(),
  count: z.number().int().min(1),
  /** The first places at which it was met: a story, and its file where there are several. */
  places: z.array(z.string()).max(mostPlaces),
})

/** What became of an archive: how many stories there were, what was not understood, and where. */
export const archiveReportSchema = z.object({
  /** Stories that were found so far. */
  found: z.number().int(),
  /** Those that became drafts. */
  made: z.number().int(),
  /** Those that the library had. */
  known: z.number().int(),
  /** Those that could not be read; `failures` names the first. */
  failed: z.number().int(),
  failures: z.array(z.object({ place: z.string(), error: errorSchema })).max(mostFailed),
  /** Pictures that came along, each counted once. */
  pictures: z.number().int(),
  told: z.array(toldSchema),
})

export type ArchiveReport = z.infer<typeof archiveReportSchema>

/** How many kinds of what are told apart; what comes after is counted under its kind alone. */
const mostKinds = 300

/** A report while an archive is being read. */
export class ArchiveTally {
  found = 0
  made = 0
  known = 0
  failed = 0
  pictures = 0
  readonly #failures: ArchiveReport['failures'] = []
  readonly #told = new Map<string, ArchiveReport['told'][number]>()

  /** `told`: what was told before, which is counted on. */
  constructor(told: ArchiveReport['told'] = []) {
    for (const each of told) this.#told.set(`${each.kind} ${each.what}`, { ...each, places: [...each.places] })
  }

  add(kind: ToldKind, what: string, place: string, count = 1): void {
    const name = what.slice(0, 100)
    const key = this.#told.has(`${kind} ${name}`) || this.#told.size < mostKinds ? `${kind} ${name}` : kind
    const known = this.#told.get(key)
    if (known === undefined) {
      this.#told.set(key, { kind, what: key === kind ? '' : name, count, places: place === '' ? [] : [place] })
      return
    }
    known.count += count
    if (known.places.length < mostPlaces && place !== '' && !known.places.includes(place)) known.places.push(place)
  }

  fail(place: string, error: ArchiveReport['failures'][number]['error']): void {
    this.failed += 1
    if (this.#failures.length < mostFailed) this.#failures.push({ place, error })
  }

  /** What is told so far, and elsewhere (`also`), the most frequent of each kind first. */
  report(also: ArchiveReport['told'] = []): ArchiveReport {
    const { found, made, known, failed, pictures } = this
    const order = (told: ArchiveReport['told'][number]) => toldKinds.indexOf(told.kind)
    const told = [...this.#told.values(), ...also]
      .toSorted((one, other) => order(one) - order(other) || other.count - one.count)
      .map((each) => ({ ...each, places: [...each.places] }))
    return { found, made, known, failed, failures: [...this.#failures], pictures, told }
  }
}
