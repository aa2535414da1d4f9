import { expect, type Page } from '@playwright/test'
import type * as Y from 'yjs'
import type { ReviewPart, SidePanel } from '#renderer/state/layout.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { readArticle } from '#shared/article/draft.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { contentHash } from '#shared/review/workflow/content-hash.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { openDraft } from '#tests/helpers/story.ts'
import { start } from '../editing.ts'
import type { Lede } from '../fixture.ts'

/** Who works in the window. */
export const annegret: Person = {
  id: 'ann',
  name: 'Annegret Lindqvist',
  initials: 'AL',
  colour: 'teal',
  role: 'editor',
}

/**
 * The layout that the window had when it was closed. Left out, `side` is closed: the fields of a
 * new window take two fifths of its start. Everything else is as in a new window.
 */
export interface Layout {
  side: SidePanel | null
  /** The pane that covers the text in a tiny window; left out, `side`. */
  sheet: SidePanel | null
  review: ReviewPart
  focusMode: boolean
  textScale: number
  /** The draft beside the first. */
  beside: string | null
}

/** A window up to this width has no room for the library beside a draft. */
const narrowWidth = 1_080

/** Starts the window again as if these drafts, the first in front, had been open in it. */
export async function restart(page: Page, open: readonly string[], layout: Partial<Layout> = {}): Promise<void> {
  const { beside = null, side = null, ...panes } = layout
  const library = (page.viewportSize()?.width ?? 0) > narrowWidth
  const stores = {
    'lede.tabs': { open, active: open[0] ?? null, other: beside },
    'lede.layout': { library, side, sheet: side, ...panes },
  }
  await page.evaluate((stores) => {
    for (const [name, state] of Object.entries(stores))
      localStorage.setItem(name, JSON.stringify({ state, version: 0 }))
  }, stores)
  await start(page)
}

/** Starts the window again, and waits for the text of the first draft. */
export async function show(page: Page, open: readonly string[], layout: Partial<Layout> = {}): Promise<void> {
  await restart(page, open, layout)
  await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible()
}

/** Changes settings; those left out stay. */
export async function configure({ host }: Lede, settings: Partial<Settings>): Promise<void> {
  const client = await host.client()
  await client.call('settings.write', { settings: { ...(await client.call('settings.read', {})), ...settings } })
}

/**
 * Edits a draft on its desk, as a window of `person` does. `hash`: of its content before the edit.
 */
export async function edit(
  client: DeskClient,
  id: string,
  person: Person,
  change: (draft: Y.Doc, hash: string) => void,
): Promise<void> {
  const { doc, edits } = await openDraft(client, id)
  signDraft(doc, person)
  change(doc, await contentHash(readArticle(doc, id)))
  for (const update of edits) await client.call('drafts.append', { id, update })
}
