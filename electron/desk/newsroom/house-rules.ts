import { asLedeError, LedeError } from '#shared/api/errors.ts'
import { editBetween, type HouseEdit, touchedBy, withEdit } from '#shared/checks/house/edit.ts'
import { houseFileVersion } from '#shared/checks/house/file.ts'
import { type HouseRule, houseRuleSchema } from '#shared/checks/house/rule.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { type HouseChange, houseChangeLimits, type NewsroomRule } from '#shared/newsroom/house-rules.ts'
import type { HouseRecords } from './house-records.ts'

/** How many characters of rules one call brings. */
const callCharacters = 1024 * 1024

/**
 * The newsroom's house rules as this desk has them: a copy that counts while the newsroom is away,
 * too. They are changed in the newsroom alone, so that of two people who change the same rule the
 * second is told.
 */
export class NewsroomHouseRules {
  readonly #records: HouseRecords
  readonly #now: () => number
  readonly #onChanged: () => void
  #rows: readonly NewsroomRule[]
  #asking: Promise<void> = Promise.resolve()
  /** Those that this Lede understands; the same list as long as they are the same. */
  rules: readonly HouseRule[]
  /** Whether the newsroom knows such rules: one of an earlier Lede does not. */
  isShared = true

  constructor(records: HouseRecords, now: () => number, onChanged: () => void) {
    this.#records = records
    this.#now = now
    this.#onChanged = onChanged
    this.#rows = records.all()
    this.rules = read(this.#rows)
  }

  /** How many there are that this Lede does not understand. */
  get newer(): number {
    return this.#rows.length - this.rules.length
  }

  /** When the newsroom said last that these are its rules, in ms; null: never. */
  get asOf(): number | null {
    return this.#records.reached()?.at ?? null
  }

  /** The place of the last change that is here. */
  get revision(): number {
    return this.#records.reached()?.place ?? 0
  }

  /** It was put back from a backup: what it says now counts, whatever it said. */
  beginAnew(): void {
    this.#records.beginAnew()
  }

  /** Asks for what was changed. Where the connection is lost, the next one asks again. */
  async connect(client: NewsroomClient): Promise<void> {
    try {
      await this.#ask(client)
    } catch (error) {
      const { code } = asLedeError(error)
      if (code === 'call.unknown') this.isShared = false
      else if (code !== 'newsroom.away') console.error('The house rules of the newsroom did not come.', error)
    }
  }

  /**
   * Changes them in the newsroom; what is here afterwards is what it has. Many changes go in parts,
   * each of which it takes as a whole.
   *
   * @throws LedeError `rules.changed`, `rules.partly` where it has taken some parts, and what the
   *   newsroom says
   */
  async change(edit: HouseEdit, client: NewsroomClient): Promise<void> {
    if (!this.isShared) throw new LedeError('rules.unshared')
    await this.#ask(client)
    withEdit(this.rules, edit)
    // Of what a newer Lede wrote nobody here knows what it says: it is replaced by nobody here.
    const understood = new Set(this.rules.map(({ id }) => id))
    const places = new Map(this.#rows.filter(({ id }) => understood.has(id)).map(({ id, place }) => [id, place]))
    const changes = touchedBy(edit).map(({ id, becomes }) => ({
      id,
      was: places.get(id) ?? 0,
      rule: becomes === undefined ? null : JSON.stringify(becomes),
    }))
    let done = 0
    try {
      for (const part of parted(changes)) {
        await client.call('changeHouseRules', { version: houseFileVersion, changes: part })
        done += part.length
      }
    } catch (error) {
      throw done === 0 ? error : new LedeError('rules.partly', { done, all: changes.length })
    } finally {
      await this.connect(client)
    }
  }

  /** Gives a newsroom that has none these rules: what was lost with the one before it. */
  async offer(rules: readonly HouseRule[], client: NewsroomClient): Promise<void> {
    await this.#ask(client)
    if (this.#rows.length === 0 && rules.length > 0) await this.change(editBetween([], rules), client)
  }

  /** One after the other: each asks from where the one before has come to. */
  #ask(client: NewsroomClient): Promise<void> {
    const asked = this.#asking.then(() => this.#askAll(client))
    this.#asking = asked.catch(() => {})
    return asked
  }

  async #askAll(client: NewsroomClient): Promise<void> {
    const from = this.revision
    const came: NewsroomRule[] = []
    for (let after: number | null = from; after !== null; ) {
      const page: { rules: NewsroomRule[]; next: number | null } = await client.call('houseRules', { after })
      came.push(...page.rules)
      after = page.next
    }
    this.isShared = true
    this.#records.put(came, { place: came.at(-1)?.place ?? from, at: this.#now() }, from === 0)
    if (came.length === 0 && from > 0) return
    this.#rows = this.#records.all()
    this.rules = read(this.#rows)
    this.#onChanged()
  }
}

function read(rows: readonly NewsroomRule[]): HouseRule[] {
  return rows.flatMap(({ version, rule }) => {
    if (rule === null || version > houseFileVersion) return []
    try {
      return houseRuleSchema.safeParse(JSON.parse(rule)).data ?? []
    } catch {
      return []
    }
  })
}

/** Changes in as many calls as they need. */
function parted(changes: HouseChange['changes']): HouseChange['changes'][] {
  const parts: HouseChange['changes'][] = []
  let characters = Number.POSITIVE_INFINITY
  for (const change of changes) {
    const last = parts.at(-1)
    characters += change.rule?.length ?? 0
    if (last === undefined || last.length === houseChangeLimits.rules || characters > callCharacters) {
      parts.push([change])
      characters = change.rule?.length ?? 0
    } else last.push(change)
  }
  return parts
}
