import { z } from 'zod'
import { errorSchema } from '#shared/api/calls/common.ts'
import { leftOutKinds } from './left-out.ts'

/** What is reported about an archive, besides what the readers of its stories left out. */
export const archiveKinds = [
  /** An entry of another type than a story: a revision, a menu, a form. */
  'type',
  /** A story in the other system's bin. */
  'trashed',
  /** The same story a second time. */
  'twice',
  /** An unknown shortcode; its text stays. */
  'shortcode',
  /** A block, card or element of a theme or plug-in that has no counterpart. */
  'block',
  /** A field of a plug-in. */
  'meta',
  /** A category that is not on the newsroom's list; it becomes a key word. */
  'category',
  /** An invalid date. */
  'date',
  /** A story whose author is not in the archive. */
  'author',
  /** A story with restricted access or a password: it becomes a draft. */
  'restricted',
  /** A story for members or paying readers only. */
  'members',
  /** A story split into pages, which are joined. */
  'pages',
  /** A story with its text in several languages. */
  'languages',
  /** Readers' comments. */
  'reader',
  /** A file that is neither a story nor a picture. */
  'file',
  /** An archive inside the archive. */
  'archive',
  /** The file is truncated. */
  'cut',
] as const

export const reportedKinds = [...archiveKinds, ...leftOutKinds] as const

export type ReportedKind = (typeof reportedKinds)[number]

/** How many places and failures are listed; all are counted. */
export const mostPlaces = 5
export const mostFailed = 500

const toldSchema = z.object({
  kind: z.enum(reportedKinds),
  /**
   * Its name in the archive ("gallery", "nav_menu_item"), or its first words; '' if it has none.
   */
  what: z.string(),
  count: z.number().int().min(1),
  /** The first places where it occurred: a story, and its file if there are several. */
  places: z.array(z.string()).max(mostPlaces),
})

/**
 * The result of reading an archive: how many stories it has, what was not understood, and where.
 */
export const archiveReportSchema = z.object({
  /** Stories found so far. */
  found: z.number().int(),
  /** Those that became drafts. */
  made: z.number().int(),
  /** Those that the library already had. */
  known: z.number().int(),
  /** Those that could not be read; `failures` lists the first. */
  failed: z.number().int(),
  failures: z.array(z.object({ place: z.string(), error: errorSchema })).max(mostFailed),
  /** Pictures imported, each counted once. */
  pictures: z.number().int(),
  told: z.array(toldSchema),
})

export type ArchiveReport = z.infer<typeof archiveReportSchema>

/** How many names of a kind are told apart; further ones are counted under the kind alone. */
const mostKinds = 300

/** Builds a report while an archive is being read. */
export class ArchiveTally {
  found = 0
  made = 0
  known = 0
  failed = 0
  pictures = 0
  readonly #failures: ArchiveReport['failures'] = []
  readonly #told = new Map<string, ArchiveReport['told'][number]>()

  /** `told`: an earlier report whose counts are continued. */
  constructor(told: ArchiveReport['told'] = []) {
    for (const each of told) this.#told.set(`${each.kind} ${each.what}`, { ...each, places: [...each.places] })
  }

  add(kind: ReportedKind, what: string, place: string, count = 1): void {
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

  /** The report so far together with another one (`also`), the most frequent of each kind first. */
  report(also: ArchiveReport['told'] = []): ArchiveReport {
    const { found, made, known, failed, pictures } = this
    const order = (told: ArchiveReport['told'][number]) => reportedKinds.indexOf(told.kind)
    const told = [...this.#told.values(), ...also]
      .toSorted((one, other) => order(one) - order(other) || other.count - one.count)
      .map((each) => ({ ...each, places: [...each.places] }))
    return { found, made, known, failed, failures: [...this.#failures], pictures, told }
  }
}
