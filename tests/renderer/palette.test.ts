import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findCommands } from '#renderer/features/palette/find-commands.ts'
import { speak } from '#renderer/locales/i18n.ts'
import { commands } from '#shared/commands.ts'

const ids = commands.map(({ id }) => id)
const first = (text: string) => findCommands(ids, text, [])[0]?.id

it.each([
  ['track changes', 'suggest.toggle'],
  ['history', 'version.timeline'],
  ['versions', 'version.timeline'],
  ['word count', 'article.target'],
  ['dark mode', 'settings.open'],
  ['schedule', 'status.published'],
  ['delete', 'article.bin'],
  ['zoom', 'text.larger'],
  ['alt text', 'insert.details'],
  ['dele', 'article.bin'],
  ['spellcheck', 'spelling.next'],
  ['night mode', 'settings.open'],
  ['headline', 'view.inspector'],
  ['grammar', 'view.checks'],
  ['docx', 'file.open'],
  ['docx', 'export.open'],
] as const)('“%s” is found under what it is called here', (text, id) => {
  const found = findCommands(ids, text, []).slice(0, 5)
  expect(found.map((each) => each.id)).toContain(id)
})

it('a command’s own name comes before what others are called elsewhere', () => {
  expect(first('undo')).toBe('edit.undo')
  expect(first('preview')).toBe('view.preview')
})

it('nothing is found by letters that are only scattered in another name', () => {
  expect(findCommands(ids, 'tckchgs', []).filter(({ other }) => other !== null)).toEqual([])
})

it.each([
  ['ru', 'рецензирование', 'suggest.toggle'],
  ['ru', 'удалить', 'article.bin'],
  ['ru', 'темная тема', 'settings.open'],
  ['ru', 'количество слов', 'article.target'],
  ['ru', 'корзина', 'article.bin'],
  ['fr', 'mode nuit', 'settings.open'],
  ['fr', 'caracteres speciaux', 'edit.characters'],
  ['es', 'contar palabras', 'article.target'],
  ['fr', 'suivi des modifications', 'suggest.toggle'],
  ['fr', 'mode sombre', 'settings.open'],
  ['es', 'control de cambios', 'suggest.toggle'],
  ['es', 'fe de errores', 'publish.correction'],
] as const)('in %s “%s” is found', async (language, text, id) => {
  vi.stubGlobal('document', { documentElement: {} })
  await speak(language)
  const found = findCommands(ids, text, []).slice(0, 5)
  await speak('en')
  vi.unstubAllGlobals()
  expect(found.map((each) => each.id)).toContain(id)
})

describe('in German', () => {
  beforeEach(() => void vi.stubGlobal('document', { documentElement: {} }))
  afterEach(async () => {
    await speak('en')
    vi.unstubAllGlobals()
  })

  it.each([
    ['Änderungen nachverfolgen', 'suggest.toggle'],
    ['Verlauf', 'version.timeline'],
    ['löschen', 'article.bin'],
    ['Dunkelmodus', 'settings.open'],
    ['Nachtmodus', 'settings.open'],
    ['Wortanzahl', 'article.target'],
    ['Formatierung löschen', 'format.clear'],
    ['ohne Formatierung einfügen', 'edit.pastePlain'],
    ['Posteingang', 'newsroom.inbox'],
    ['track changes', 'suggest.toggle'],
  ] as const)('“%s” is found', async (text, id) => {
    await speak('de')
    const found = findCommands(ids, text, []).slice(0, 5)
    expect(found.map((each) => each.id)).toContain(id)
  })
})
