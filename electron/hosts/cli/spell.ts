import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { readSettings, type Settings } from '#shared/settings/settings.ts'
import type { SpelledPart } from '#shared/spelling/parts.ts'
import type { Speller } from '#shared/spelling/speller.ts'
import type { StoryMisspelling } from '#shared/spelling/story.ts'
import { draftFinder } from './drafts.ts'
import { wholeDraft } from './edit.ts'
import { CliFailure, ReportedFailure, usageFailure } from './failure.ts'
import { readInput, standardInput } from './input.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import { type SpelledStory, storiesOfFile, storyOfDraft } from './spelled-story.ts'
import type { Terminal } from './terminal.ts'

interface SpellOptions {
  json?: boolean
  language?: string
  data?: string
}

/** The result for one story. `error`: why its spelling was not checked. */
interface Report {
  file: string
  /** The number of the story in its file, from 1, if there are several. */
  story?: number
  language?: string
  findings: { word: string; field: string | null; quote: string; offset: number; suggestions: string[] }[]
  error?: { code: string; text: string }
}

/**
 * `lede spell FILE|ID...`: the misspellings in stories. Files alone need no library, and are
 * checked with the bundled dictionaries.
 */
export function addSpell(program: Command, terminal: Terminal): void {
  program
    .command('spell')
    .description(terminal.text('spell.about'))
    .argument('<FILE|ID...>', terminal.text('spell.stories'))
    .option('--language <TAG>', terminal.text('spell.language'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (names: string[], options: SpellOptions) => {
      const { isLanguageTag } = await import('#shared/article/language.ts')
      const { language = null } = options
      if (language !== null && !isLanguageTag(language)) {
        const choices = terminal.text('spell.aTag')
        throw usageFailure('usage.badValue', { value: language, name: '--language', choices })
      }
      const needsDesk = options.data !== undefined || !names.every(isFile)
      const reports = needsDesk
        ? await withDesk(terminal, options.data, (desk) => spellAll(terminal, names, language, desk))
        : await spellAll(terminal, names, language, null)
      print(terminal, reports, options)
      if (reports.some(({ findings, error }) => findings.length > 0 || error !== undefined)) throw new ReportedFailure()
    })
}

function isFile(name: string): boolean {
  return name === standardInput || existsSync(name)
}

async function spellAll(
  terminal: Terminal,
  names: readonly string[],
  language: string | null,
  desk: DeskClient | null,
): Promise<Report[]> {
  const settings = desk === null ? readSettings({}) : await desk.call('settings.read', {})
  const own = desk === null ? [] : (await desk.call('dictionaries.list', {})).tags
  const { dictionaryFor } = await import('#shared/spelling/dictionaries.ts')
  const dictionaries = new Map<string, Promise<Speller>>()
  const find = desk === null || names.every(isFile) ? null : await draftFinder(desk)
  const reports: Report[] = []
  for (const file of names) {
    try {
      const stories =
        isFile(file) || desk === null || find === null
          ? await storiesOfFile(await readInput(terminal, file), settings)
          : [storyOfDraft(find(file), await wholeDraft(desk, find(file)))]
      for (const [place, story] of stories.entries()) {
        const spoken = language ?? story.language
        const { spelledParts } = await import('#shared/spelling/story.ts')
        const parts = spelledParts(story.content, spoken)
        const open = (tag: string) => spellerFor(tag, own, settings, desk, dictionaries)
        const spellers = new Map([[spoken, await open(spoken)]])
        // A passage in a language without a dictionary is not checked.
        for (const tag of new Set(parts.map((part) => part.language)))
          if (dictionaryFor(tag, own, settings.spellingOff) !== null) spellers.set(tag, await open(tag))
        const found = await misspellingsOf(story, spoken, { parts, spellers }, settings, desk)
        const which = stories.length > 1 ? { story: place + 1 } : {}
        reports.push({ file, ...which, language: spoken, findings: found.map(findingOf) })
      }
    } catch (error) {
      reports.push({ file, findings: [], error: failureOf(error, terminal) })
    }
  }
  return reports
}

/** Why a story was not checked; the others continue. Unexpected errors are thrown. */
function failureOf(error: unknown, terminal: Terminal): NonNullable<Report['error']> {
  if (error instanceof CliFailure) return { code: error.text, text: terminal.text(error.text, error.details) }
  if (error instanceof LedeError) return { code: error.code, text: terminal.errorText(error) }
  throw error
}

async function spellerFor(
  language: string,
  own: readonly string[],
  { spellingOff }: Settings,
  desk: DeskClient | null,
  open: Map<string, Promise<Speller>>,
): Promise<Speller> {
  const [{ dictionaryFor }, { bundledFiles, openDictionary }] = await Promise.all([
    import('#shared/spelling/dictionaries.ts'),
    import('../spelling.ts'),
  ])
  const dictionary = dictionaryFor(language, own, spellingOff)
  if (dictionary === null) throw new LedeError('spelling.missing', { language })
  const { tag, isOwn } = dictionary
  const name = `${isOwn} ${tag}`
  const files = async () => (isOwn && desk !== null ? desk.call('dictionaries.read', { tag }) : bundledFiles(tag))
  const speller = open.get(name) ?? files().then(openDictionary)
  open.set(name, speller)
  return speller
}

async function misspellingsOf(
  { draft, ignored, names }: SpelledStory,
  language: string,
  { parts, spellers }: { parts: readonly SpelledPart[]; spellers: ReadonlyMap<string, Speller> },
  { personalWords, newsroomWords }: Settings,
  desk: DeskClient | null,
): Promise<StoryMisspelling[]> {
  const [{ checkParts }, { acceptance }] = await Promise.all([
    import('#shared/spelling/story.ts'),
    import('#shared/spelling/accepted-words.ts'),
  ])
  const given = [...personalWords, ...newsroomWords, ...ignored, ...names]
  const found = checkParts(parts, spellers, acceptance(given, language))
  if (desk === null || found.length === 0) return found
  const asked = [...new Set(found.map(({ word }) => word))].filter((word) => word.length <= 100).slice(0, 500)
  const { words } = await desk.call('spelling.usual', { words: asked, except: draft })
  return found.filter(({ word }) => !words.includes(word))
}

function findingOf({ word, from, suggestions, line }: StoryMisspelling): Report['findings'][number] {
  return { word, field: line.field ?? line.beside?.name ?? null, quote: line.text, offset: from, suggestions }
}

function print(terminal: Terminal, reports: readonly Report[], { json }: SpellOptions): void {
  if (json) {
    terminal.print(`${JSON.stringify(reports, null, 2)}\n`)
    return
  }
  for (const { file: name, story, findings, error } of reports) {
    const file = story === undefined ? name : `${name} (${story})`
    if (error !== undefined) terminal.say(`${file}: ${error.text}`)
    for (const { word, field, suggestions } of findings) {
      const place = field === null ? '' : `${field}: `
      const meant = suggestions.length === 0 ? terminal.text('spell.noSuggestions') : suggestions.join(', ')
      terminal.print(`${file}: ${place}${word} → ${meant}\n`)
    }
  }
  if (reports.every(({ findings, error }) => findings.length === 0 && error === undefined))
    terminal.say(terminal.text('spell.none'))
}
