import { unpackError } from '#shared/api/coded-error.ts'
import type { FileReading, Reading } from '#shared/api/contract.ts'
import { asLedeError } from '#shared/api/errors.ts'
import type { Written } from '#shared/formats/format.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import { leftOutLine, readNoteText } from '#shared/locales/text.ts'
import type { ArchiveOutcome } from './archive.ts'
import { ReportedFailure } from './failure.ts'
import type { HoldHint, Terminal } from './terminal.ts'

/**
 * The report on a file that was read, or on a story in it. `leftOut`: what was left out; `notes`:
 * what was assumed.
 */
export interface FileReport {
  file: string
  /** Its headline or number, if the file has several. */
  story?: string
  leftOut?: readonly LeftOut[]
  notes?: Reading['notes']
  /** Why it was not read, in words. */
  error?: { code: string; text: string }
  /** The result: the written file, the requested text, the draft. */
  output?: string
  content?: Written
  id?: string
  headline?: string | null
}

/**
 * Notes that are not printed: what they concern is in the story, or reported as left out (images),
 * with advice for a window.
 */
const unprinted: ReadonlySet<string> = new Set<Reading['notes'][number]['code']>([
  'tracked',
  'comments',
  'imagesMissing',
])

/**
 * Reports on files: one line for assumptions and one for what was left out, or everything as JSON
 * at the end.
 */
export class FileReports {
  readonly #terminal: Terminal
  readonly #held: HoldHint | undefined
  readonly #asJson: boolean
  readonly #all: (FileReport | ArchiveOutcome)[] = []

  /** `held`: the hint on insisting, for a held story. */
  constructor(terminal: Terminal, asJson: boolean, held?: HoldHint) {
    this.#terminal = terminal
    this.#asJson = asJson
    this.#held = held
  }

  /**
   * Processes each story of a file, and reports on it. Of several, failures are reported by name
   * and the others continue.
   *
   *
   * @throws ReportedFailure at the end, if some of several failed; else what `work` throws
   */
  async tellStories(
    file: string,
    { stories, failed, leftOut }: FileReading,
    work: (story: Reading, place: number) => Promise<Omit<FileReport, 'file' | 'leftOut' | 'notes'>>,
    print: (report: FileReport) => void,
  ): Promise<void> {
    const isOne = stories.length + failed.length === 1
    let failures = 0
    const fail = (story: string, error: unknown) => {
      failures += 1
      this.#terminal.sayFailure(error, `${file}: ${story}`, this.#held)
    }
    for (const [place, story] of stories.entries()) {
      const of = isOne ? { file } : { file, story: titleOf(story, place) }
      // What belongs to none of the stories is reported with the first.
      const told = { notes: story.notes, leftOut: [...(place === 0 ? leftOut : []), ...story.leftOut] }
      try {
        await this.#tell(of, async () => ({ ...(await work(story, place)), ...told }), print)
      } catch (error) {
        if (isOne) throw error
        fail(titleOf(story, place), error)
      }
    }
    for (const { story, error } of failed) {
      const unpacked = unpackError(error)
      this.#all.push({ file, story, error: this.#inWords(unpacked) })
      fail(story, unpacked)
    }
    if (failures > 0) throw new ReportedFailure()
  }

  /** Reads a file; if nothing of it can be read, that is reported and thrown. */
  async read(file: string, read: () => Promise<FileReading>): Promise<FileReading> {
    try {
      return await read()
    } catch (error) {
      this.#all.push({ file, error: this.#inWords(error) })
      throw error
    }
  }

  #inWords(error: unknown): { code: string; text: string } {
    return { code: asLedeError(error).code, text: this.#terminal.errorText(error) }
  }

  /**
   * Processes a file or a story and reports on it; failures are reported and thrown. `print` shows
   * the result unless reports are JSON.
   */
  async #tell(
    of: Pick<FileReport, 'file' | 'story'>,
    work: () => Promise<Omit<FileReport, 'file'>>,
    print: (report: FileReport) => void,
  ): Promise<void> {
    try {
      const report = { ...of, ...(await work()) }
      this.#all.push(report)
      if (this.#asJson) return
      print(report)
      const line = this.#told(report)
      if (line !== '') this.#terminal.say(`${[of.file, of.story ?? []].flat().join(': ')}: ${line}`)
    } catch (error) {
      this.#all.push({ ...of, error: this.#inWords(error) })
      throw error
    }
  }

  /** Adds the report on an archive. */
  addArchive(outcome: ArchiveOutcome): void {
    this.#all.push(outcome)
  }

  /** Assumptions about a story and what was left out, on one line; '' for nothing. */
  #told({ notes = [], leftOut = [] }: Omit<FileReport, 'file'>): string {
    const { language } = this.#terminal
    const assumed = notes.filter(({ code }) => !unprinted.has(code)).map((note) => readNoteText(note, language))
    return [...assumed, leftOutLine(leftOut, language)].filter((text) => text !== '').join(' ')
  }

  /** Prints the reports if JSON was requested. */
  end(): void {
    if (this.#asJson) this.#terminal.print(`${JSON.stringify(this.#all.map(asData), null, 2)}\n`)
  }
}

function titleOf({ article }: Reading, place: number): string {
  return article.headline ?? String(place + 1)
}

/** A report in JSON: the result is `text`, or `base64` for bytes. */
function asData(told: FileReport | ArchiveOutcome): object {
  if (!('content' in told)) return told
  const { content, ...report } = told
  if (content === undefined) return report
  if (typeof content === 'string') return { ...report, text: content }
  return { ...report, base64: Buffer.from(content).toString('base64') }
}
