import type { ErrorDetails } from '#shared/api/errors.ts'
import { cli as german } from '#shared/locales/de/cli.ts'
import { cli as english } from '#shared/locales/en/cli.ts'
import { errorText, fill, type TextLanguage } from '#shared/locales/text.ts'
import { CliFailure } from './failure.ts'

/** A text of the command line's own (shared/locales/<language>/cli.ts). */
export type CliText = keyof typeof english

/** Where the command line reads its surroundings and says things. */
export interface Terminal {
  language: TextLanguage
  text(key: CliText, details?: ErrorDetails): string
  /** To stdout: what was asked for, nothing else. */
  print(text: string): void
  /** To stderr, a line: everything that is said beside it. */
  say(line: string): void
  /** To stderr: what went wrong, with whatever it was about before it. */
  sayFailure(error: unknown, about?: string): void
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return terminalOf(languageOf(process.env), {
    print: (output) => void process.stdout.write(output),
    say: (line) => void process.stderr.write(`${line}\n`),
  })
}

/** A terminal that speaks a language, over the two ways out. */
export function terminalOf(language: TextLanguage, { print, say }: Pick<Terminal, 'print' | 'say'>): Terminal {
  const words = language === 'de' ? german : english
  const text = (key: CliText, details: ErrorDetails = {}) => fill(words[key], details)
  return {
    language,
    text,
    print,
    say,
    sayFailure(error, about) {
      const what = error instanceof CliFailure ? text(error.text, error.details) : errorText(error, language)
      say(about === undefined ? `lede: ${what}` : `lede: ${about}: ${what}`)
    },
  }
}

/** The language of messages as POSIX has it: the first of these variables that is set decides. */
export function languageOf(env: Record<string, string | undefined>): TextLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^de\b|^de_/i.test(locale) ? 'de' : 'en'
}
