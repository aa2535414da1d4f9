import type { Reading } from '#shared/api/contract.ts'
import { asLedeError } from '#shared/api/errors.ts'
import type { Written } from '#shared/formats/format.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import { errorText, leftOutLine } from '#shared/locales/text.ts'
import type { Terminal } from './terminal.ts'

/** What became of a file that was read. `leftOut`: what of it did not come along; `notes`: what was assumed. */
export interface FileReport {
  file: string
  leftOut?: readonly LeftOut[]
  notes?: Reading['notes']
  /** Why it was not read, in words. */
  error?: { code: string; text: string }
  /** What was made of it: the file that was written, the text that was asked for, the draft. */
  output?: string
  content?: Written
  id?: string
  headline?: string | null
}

/** Tells what became of files: a line each of what did not come along, or all of it as JSON at the end. */
export class FileReports {
  readonly #terminal: Terminal
  readonly #asJson: boolean
  readonly #all: FileReport[] = []

  constructor(terminal: Terminal, asJson: boolean) {
    this.#terminal = terminal
    this.#asJson = asJson
  }

  /** Does something with a file and tells what became of it; what fails is told too, and thrown on. `print` shows what was made where the reports are no JSON. */
  async tell(
    file: string,
    work: () => Promise<Omit<FileReport, 'file'>>,
    print: (report: FileReport) => void,
  ): Promise<void> {
    try {
      const report = { file, ...(await work()) }
      this.#all.push(report)
      if (this.#asJson) return
      print(report)
      const line = leftOutLine(report.leftOut ?? [], this.#terminal.language)
      if (line !== '') this.#terminal.say(`${file}: ${line}`)
    } catch (error) {
      const { code } = asLedeError(error)
      this.#all.push({ file, error: { code, text: errorText(error, this.#terminal.language) } })
      throw error
    }
  }

  /** Prints the reports where they were asked for as JSON. */
  end(): void {
    if (this.#asJson) this.#terminal.print(`${JSON.stringify(this.#all.map(asData), null, 2)}\n`)
  }
}

/** A report as JSON has it: what was made of a file is `text`, or `base64` where it is bytes. */
function asData({ content, ...report }: FileReport): object {
  if (content === undefined) return report
  if (typeof content === 'string') return { ...report, text: content }
  return { ...report, base64: Buffer.from(content).toString('base64') }
}
