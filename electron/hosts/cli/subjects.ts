import { type Command, Option } from 'commander'
import { isTopicCode } from '#shared/media-topics/code.ts'
import { draftFinder } from './drafts.ts'
import { editDraft, openedDraft } from './edit.ts'
import { usageFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface SubjectsOptions {
  add?: string[]
  remove?: string[]
  category?: boolean
  json?: boolean
  data?: string
}

interface Change {
  readonly add: readonly string[]
  readonly remove: readonly string[]
  /** Adds the subject that the story's category means. */
  readonly ofCategory: boolean
}

/** `lede topics [WORDS]`: searches Media Topics; `lede subjects ID`: those of a story. */
export function addSubjects(program: Command, terminal: Terminal): void {
  const { text } = terminal
  program
    .command('topics')
    .description(text('topics.about'))
    .argument('[WORDS...]', text('topics.words'))
    .addOption(new Option('--language <TAG>', text('topics.language')))
    .option('--json', text('option.json'))
    .action(async (words: string[], { language = terminal.language, json }: { language?: string; json?: boolean }) => {
      const { findTopics } = await import('#shared/media-topics/vocabulary.ts')
      tell(findTopics(words.join(' '), language), terminal, json === true)
    })

  program
    .command('subjects')
    .description(text('subjects.about'))
    .argument('<ID>', text('show.id'))
    .option('--add <CODE...>', text('subjects.add'))
    .option('--remove <CODE...>', text('subjects.remove'))
    .option('--category', text('subjects.category'))
    .option('--json', text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { add = [], remove = [], category, json, data }: SubjectsOptions) => {
      const change = { add: add.map(codeOf), remove: remove.map(codeOf), ofCategory: category === true }
      const { subjects, language } = await withDesk(terminal, data, async (desk) => {
        const id = (await draftFinder(desk))(beginning)
        const { readFields } = await import('#shared/article/draft.ts')
        const isRead = add.length + remove.length === 0 && !change.ofCategory
        if (isRead) return readFields(await openedDraft(desk, id))
        return editDraft(desk, id, async (draft) => {
          const fields = readFields(draft)
          const { setField } = await import('#shared/article/draft.ts')
          const subjects = await changed(fields, change)
          setField(draft, 'subjects', subjects)
          return { ...fields, subjects }
        })
      })
      const { topicOf } = await import('#shared/media-topics/vocabulary.ts')
      tell(
        subjects.map((code) => topicOf(code, language)),
        terminal,
        json === true,
      )
    })
}

/** A code as typed, with or without its prefix. */
function codeOf(given: string): string {
  const code = given.replace(/^medtop:/i, '')
  if (!isTopicCode(code)) throw usageFailure('subjects.noCode', { code: given })
  return code
}

async function changed(
  { subjects, category }: { subjects: readonly string[]; category: string | null },
  { add, remove, ofCategory }: Change,
): Promise<string[]> {
  const { topicOfCategory } = await import('#shared/media-topics/vocabulary.ts')
  const meant = ofCategory && category !== null ? topicOfCategory(category) : null
  if (ofCategory && meant === null) throw usageFailure('subjects.noTopic', { category: category ?? '' })
  const all = [...subjects, ...(meant === null ? [] : [meant]), ...add]
  return [...new Set(all)].filter((code) => !remove.includes(code))
}

function tell(
  topics: readonly { code: string; name: string; path: readonly string[] }[],
  terminal: Terminal,
  json: boolean,
): void {
  if (json) terminal.print(`${JSON.stringify(topics, null, 2)}\n`)
  else for (const { code, name, path } of topics) terminal.print(`${code}  ${[...path, name].join(' > ')}\n`)
}
