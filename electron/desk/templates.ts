import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '#shared/api/contract.ts'
import { asLedeError, LedeError } from '#shared/api/errors.ts'
import { requireFitting } from '#shared/article/draft.ts'
import { isKilled } from '#shared/article/killed.ts'
import { begunWith, readTemplate, type Template, templateOf } from '#shared/article/template.ts'
import { embargoOf } from '#shared/release/embargo-of.ts'
import type { HandlersOf } from './handlers.ts'
import { reading, writing } from './store/file-error.ts'
import { readIfThere } from './store/if-there.ts'
import { type KnownTemplates, templateFolder, templateIds } from './store/known-templates.ts'
import type { Library } from './store/library.ts'
import { privateFolder, writePrivateFile } from './store/private-folder.ts'

type Row = Result<'templates.list'>[number]

/**
 * The calls about templates. Each is a file of its own in `templates/` beside the library, so that
 * a newsroom can pass one on by copying it. An unreadable one stays as it is and is listed with the
 * reason.
 */
export function templateHandlers(folder: string, library: Library, known: KnownTemplates): HandlersOf<'templates'> {
  const files = templateFiles(join(folder, templateFolder), known)
  return {
    'templates.list': () => files.ids().map(files.row).sort(byName),
    'templates.save': ({ name, draft }) => {
      const id = randomUUID()
      requireFitting(library.document(draft))
      const article = { ...library.article(draft), embargoUntil: embargoOf(library.document(draft)) }
      // A story begun with it would not show that it must not be used.
      if (isKilled(article)) throw new LedeError('template.withdrawn')
      files.write(id, templateOf(name, article))
      return { id }
    },
    'templates.rename': ({ id, name }) => {
      files.write(id, { ...files.read(id), name })
      return null
    },
    'templates.delete': ({ id }) => {
      files.remove(id)
      return null
    },
    'templates.start': ({ id }) => ({ id: library.create(begunWith(files.read(id), Date.now())) }),
  }
}

function byName(some: Row, other: Row): number {
  return some.name.localeCompare(other.name)
}

function templateFiles(folder: string, known: KnownTemplates) {
  const pathOf = (id: string) => join(folder, `${id}.json`)

  const parsed = (id: string): unknown => {
    const text = reading(pathOf(id), () => readIfThere(pathOf(id)))?.toString('utf8')
    if (text === undefined) throw new LedeError('template.missing')
    try {
      return JSON.parse(text)
    } catch (error) {
      throw new LedeError('template.damaged', { why: 'JSON' }, error)
    }
  }
  const read = (id: string): Template => readTemplate(parsed(id))

  return {
    ids: (): string[] => reading(folder, () => templateIds(folder)),
    read,
    row: (id: string): Row => {
      let changedAt = 0
      try {
        changedAt = reading(pathOf(id), () => statSync(pathOf(id))).mtimeMs
        const { name, article } = read(id)
        return { id, name, headline: article.headline ?? '', language: article.language, changedAt, problem: null }
      } catch (error) {
        const { code, details } = asLedeError(error)
        return { id, name: nameIn(() => parsed(id)), headline: '', language: '', changedAt, problem: { code, details } }
      }
    },
    write: (id: string, template: Template): void =>
      writing(pathOf(id), () => {
        mkdirSync(folder, { recursive: true, mode: privateFolder })
        // Completely or not at all: a crash leaves the old one.
        const draft = `${pathOf(id)}.new`
        const text = `${JSON.stringify(template, null, 2)}\n`
        writePrivateFile(draft, text)
        known.writing(id, template.name)
        renameSync(draft, pathOf(id))
        known.written(id, text)
      }),
    remove: (id: string): void =>
      writing(pathOf(id), () => {
        known.forget(id)
        rmSync(pathOf(id), { force: true })
      }),
  }
}

/** The name of a newer or damaged template, if it can be read; else ''. */
function nameIn(parse: () => unknown): string {
  try {
    const value = parse()
    return typeof value === 'object' && value !== null && 'name' in value ? String(value.name).slice(0, 200) : ''
  } catch {
    return ''
  }
}
