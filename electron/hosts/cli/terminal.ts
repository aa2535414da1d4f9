import { asLedeError, type ErrorCode, type ErrorDetails } from '#shared/api/errors.ts'
import type { Written } from '#shared/formats/format.ts'
import { entriesOf } from '#shared/keys-of.ts'
import { cli } from '#shared/locales/en/cli.ts'
import { usage } from '#shared/locales/en/cli-usage.ts'
import { languageFor, regionOf } from '#shared/locales/languages.ts'
import { partOf } from '#shared/locales/part.ts'
import { errorText, fill, type TextLanguage } from '#shared/locales/text.ts'
import { words } from '#shared/locales/words.ts'
import { CliFailure } from './failure.ts'
import type { Surroundings } from './surroundings.ts'

const english = { ...cli, ...usage }

/** A text of the command line's own (shared/locales/<language>/cli.ts and cli-usage.ts). */
export type CliText = keyof typeof english

type CliTexts = Readonly<Record<CliText, string>>

/** The command line's own texts, by language. */
export const cliTexts = partOf<CliTexts>(english, async (language) => {
  const loaded: [{ cli: typeof cli }, { usage: typeof usage }] = await Promise.all([
    import(`../../../shared/locales/${language}/cli.ts`),
    import(`../../../shared/locales/${language}/cli-usage.ts`),
  ])
  return { ...loaded[0].cli, ...loaded[1].usage }
})

/**
 * Errors whose words are for whoever sits before a window (shared/locales/en/errors.ts), and what a
 * command says instead.
 */
const ownErrors = {
  'call.invalid': 'failed.notTaken',
  'desk.away': 'failed.closed',
  'draft.badUpdate': 'failed.notStored',
  'draft.inBin': 'failed.inBin',
  'export.reason': 'failed.reason',
  'newsroom.noProfile': 'failed.noProfile',
  'store.full': 'failed.full',
} as const satisfies Partial<Record<ErrorCode, CliText>>

/** What is said of something that is held: of a draft, or of a file, which has no history. */
export type HoldHint = Extract<CliText, 'held.hint' | 'held.file'>

/** The command line's surroundings, language and output. */
export interface Terminal extends Surroundings {
  language: TextLanguage
  /** The language tag that decides how times are written. */
  region: string
  text(key: CliText, details?: ErrorDetails): string
  /** What a thrown value says to whoever runs a command. */
  errorText(error: unknown): string
  /** To stdout: what was asked for, nothing else. */
  print(output: Written): void
  /** To stderr, one line: everything else. */
  say(line: string): void
  /**
   * To stderr: an error, preceded by what it is about. `held`: the hint on insisting, if something
   * was held.
   */
  sayFailure(error: unknown, about?: string, held?: HoldHint): void
}

/** The terminal for some surroundings, in their language. */
export async function terminalIn(surroundings: Surroundings): Promise<Terminal> {
  const { env, stdout, stderr } = surroundings
  const language = languageOf(env)
  const [texts] = await Promise.all([cliTexts.load(language), words.load(language)])
  const text = (key: CliText, details: ErrorDetails = {}) => fill(texts[key], details)
  const own = Object.fromEntries(entriesOf(ownErrors).map(([code, key]) => [code, texts[key]]))
  const inWords = (error: unknown) => errorText(error, language, own)
  const refusalText = (error: unknown, held: HoldHint) => {
    const what = inWords(error)
    return asLedeError(error).code === 'export.held' ? text(held, { what }) : what
  }
  const say = (line: string) => void stderr.write(`${line}\n`)
  return {
    ...surroundings,
    language,
    region: regionOf(language),
    text,
    errorText: inWords,
    print: (output) => void stdout.write(output),
    say,
    sayFailure(error, about, held = 'held.hint') {
      const what = error instanceof CliFailure ? text(error.text, error.details) : refusalText(error, held)
      say(about === undefined ? `lede: ${what}` : `lede: ${about}: ${what}`)
    },
  }
}

/**
 * The language of messages according to POSIX: the first of these variables that is set decides.
 */
export function languageOf(env: Surroundings['env']): TextLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  // "de_AT.UTF-8@euro" is the language tag "de-AT".
  return languageFor([locale.replace(/[.@].*$/, '').replaceAll('_', '-')])
}
