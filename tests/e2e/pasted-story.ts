import { readFileSync } from 'node:fs'
import type { Person } from '#shared/review/people/person.ts'
import { story } from '#tests/helpers/story.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { articleOf, bodyIn, openDraft, saved } from './editing.ts'
import type { Lede } from './fixture.ts'

/** Texts as programs put them on the clipboard, and the results of pasting each. */
export const folder = new URL('../fixtures/clipboard/', import.meta.url)
/** What a program puts on the clipboard, or what pasting it yields (tests/fixtures/clipboard). */
export const fixture = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const editor: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }

/** The body as the desk has it, as lines. */
export async function outline(lede: Lede, id: string): Promise<string> {
  await saved(lede.page)
  return outlineOf((await articleOf(lede, id)).body)
}

/** Opens a story with the caret in its body. */
export async function begin(lede: Lede, paragraphs: string[] = [], language = 'de'): Promise<string> {
  const id = await lede.add(story({ headline: 'Paste', language }, paragraphs))
  await openDraft(lede.page, id)
  await bodyIn(lede.page).focus()
  return id
}

/** Sets who works in the window. Returns a connection to its desk. */
export async function introduce({ host }: Lede) {
  const client = await host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, profile: editor } })
  return client
}
