import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it, onTestFinished } from 'vitest'
import type * as Y from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { asLedeError } from '#shared/api/errors.ts'
import type { Article } from '#shared/article/article.ts'
import { draftOf, setField } from '#shared/article/draft.ts'
import { readArticleJson } from '#shared/article/read.ts'
import { asText } from '#shared/formats/format.ts'
import { type FormatId, formatIds, severalIds } from '#shared/formats/formats.ts'
import { takeBack } from '#shared/merge/index.ts'
import { moveStory } from '#shared/release/move.ts'
import { actOf } from '#shared/review/people/act.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { restoreVersion } from '#shared/review/versions/restore.ts'
import { kill } from '#shared/review/workflow/after-publication.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import type { Move } from '#shared/review/workflow/workflow.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { memorySettings, temporaryDesk } from '#tests/helpers/desk.ts'
import { openDraft, story } from '#tests/helpers/story.ts'
import { unpacked } from '#tests/helpers/unpacked.ts'
import { copyOf, open } from '#tests/shared/merge/copies.ts'

const ann: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }
const elsewhere = { requireApproval: false, selfApproval: true, settleConflicts: false }

/**
 * A story and what holds it. `change`: what happens to it in a window, or came with a package from
 * another desk.
 */
interface Held {
  fields?: Partial<Article>
  settings?: Partial<Settings>
  change?(draft: Y.Doc): Promise<unknown>
}

const moved = async (draft: Y.Doc, ...way: Move[]) => {
  signDraft(draft, ann)
  for (const to of way) await moveStory(draft, to, actOf('ann'), { rules: elsewhere })
}

const stories = {
  embargoed: { fields: { embargoUntil: '2999-01-01T06:00:00+01:00' } },
  'embargoed by an end that nobody can read': {
    change: async (draft) => setField(draft, 'embargoUntil', 'tomorrow at noon'),
  },
  spiked: { fields: { status: 'spiked' } },
  'not approved': { settings: { requireApproval: true } },
  'changed since its approval': {
    fields: { status: 'inReview' },
    settings: { requireApproval: true },
    change: async (draft) => {
      await moved(draft, 'approved')
      setField(draft, 'headline', 'Ferry!')
    },
  },
  'approved by whoever sent it for review': {
    fields: { status: 'draft' },
    settings: { requireApproval: true, selfApproval: false },
    change: (draft) => moved(draft, 'inReview', 'approved'),
  },
  killed: {
    change: async (draft) => {
      await moved(draft, 'published')
      kill(draft, 'A hoax.', actOf('ann'))
    },
  },
} satisfies Record<string, Held>

/**
 * Every way in which a story leaves a desk. A copy as HTML is `html-fragment` and `text`; a batch
 * is each of them, story by story.
 */
type Way = FormatId | 'print'
const ways: readonly Way[] = [...formatIds, 'print']

/** The text in a file of a format; a PDF's words are compressed, and split into lines. */
async function saidIn(way: FormatId, content: string | Uint8Array): Promise<string> {
  if (way !== 'pdf' || typeof content === 'string') return unpacked(content)
  const { text } = await extractText(await getDocumentProxy(content.slice()), { mergePages: true })
  return text
}

async function takeOut(client: DeskClient, id: string, way: Way, insist: boolean): Promise<string> {
  try {
    const text =
      way === 'print'
        ? (await client.call('export.print', { id, insist })).article.bodyText
        : await saidIn(way, (await client.call('export.render', { id, format: way, insist })).content)
    return text.includes('dawn') ? 'out' : 'its kill notice'
  } catch (error) {
    const { code, details } = asLedeError(error)
    return `${code === 'export.held' ? 'held' : 'refused'}: ${details.why}`
  }
}

/** The outcome for a story as it is, and with insisting. */
type Outcome = [asItIs: string, insisted: string]

/**
 * The outcome for copy, Lede JSON and a manuscript, and what the history then says was overridden.
 */
interface Met {
  copy: Outcome
  /** If it differs from that of copy. */
  feed?: Outcome
  json: Outcome
  print: Outcome
  history: string[]
}

/** Which of these a way is: whatever is not named is copy. */
const kindOf = (way: Way) => {
  if (way === 'json' || way === 'print') return way
  return severalIds.some((id) => id === way) ? 'feed' : 'copy'
}
const held = (code: string): Outcome => [`held: ${code}`, 'out']
const refused = (code: string): Outcome => [`refused: ${code}`, `refused: ${code}`]
const out: Outcome = ['out', 'out']

const met: Record<keyof typeof stories, Met> = {
  embargoed: {
    copy: held('embargoed'),
    json: held('embargoed'),
    print: held('embargoed'),
    history: ['Ann Lee leave embargoed', 'Ann Lee print embargoed'],
  },
  'embargoed by an end that nobody can read': {
    copy: refused('embargoUnclear'),
    json: refused('embargoUnclear'),
    print: refused('embargoUnclear'),
    history: [],
  },
  spiked: {
    copy: held('spiked'),
    json: out,
    print: held('spiked'),
    history: ['Ann Lee leave spiked', 'Ann Lee print spiked'],
  },
  'not approved': {
    copy: refused('notApproved'),
    json: held('notApproved'),
    print: held('notApproved'),
    history: ['Ann Lee leave notApproved', 'Ann Lee print notApproved'],
  },
  'changed since its approval': {
    copy: refused('approvalVoid'),
    json: held('approvalVoid'),
    print: held('approvalVoid'),
    history: ['Ann Lee leave approvalVoid', 'Ann Lee print approvalVoid'],
  },
  'approved by whoever sent it for review': {
    copy: refused('ownApproval'),
    json: held('ownApproval'),
    print: held('ownApproval'),
    history: ['Ann Lee leave ownApproval', 'Ann Lee print ownApproval'],
  },
  killed: {
    copy: ['its kill notice', 'its kill notice'],
    feed: ['held: killed', 'its kill notice'],
    json: out,
    print: held('killed'),
    history: ['Ann Lee leave killed', 'Ann Lee print killed'],
  },
}

/** A desk with a story that something holds. */
async function deskWith({ fields, settings, change }: Held) {
  const { desk, close } = await temporaryDesk({ settings: memorySettings({ profile: ann, ...settings }) })
  onTestFinished(close)
  const client = desk.connect()
  const { id } = await client.call('drafts.create', {
    article: story(
      {
        headline: 'Ferry',
        status: 'approved',
        publishedAt: '2026-03-05T10:00:00+01:00',
        timeZone: 'Europe/Berlin',
        ...fields,
      },
      ['It left at dawn.'],
    ),
  })
  const { doc, edits } = await openDraft(client, id)
  await change?.(doc)
  for (const update of edits) await client.call('drafts.append', { id, update })
  return { client, id }
}

/**
 * Every way to another story or another desk with the same text. Returns the desk and the story's
 * id there.
 */
const copyings = {
  'a duplicate': async ({ client, id }) => ({ client, ...(await client.call('drafts.duplicate', { id })) }),
  'a template': async ({ client, id }) => ({
    client,
    ...(await client.call('templates.start', await client.call('templates.save', { name: 'Ferry', draft: id }))),
  }),
  'a package': async ({ client, id }, there) => {
    const { bytes } = await client.call('packages.write', { id })
    return { client: there, id: (await there.call('packages.open', { bytes })).id }
  },
  'Lede JSON': async ({ client, id }, there) => {
    const { content } = await client.call('export.render', { id, format: 'json', insist: true })
    const article = readArticleJson(JSON.parse(asText(content)))
    return { client: there, ...(await there.call('drafts.create', { article })) }
  },
  'a restored version': async ({ client, id }) => {
    const { doc, edits } = await openDraft(client, id)
    restoreVersion(doc, draftOf(story({ headline: 'Ferry' }, ['It left at dawn.'])))
    for (const update of edits) await client.call('drafts.append', { id, update })
    return { client, id }
  },
  'a merge that was taken back': async ({ client, id }) => {
    const { doc, edits } = await openDraft(client, id)
    const theirs = copyOf(doc)
    setField(theirs, 'deck', 'At dawn')
    const merge = open(doc, theirs)
    if (merge) takeBack(doc, merge, actOf('ann'))
    for (const update of edits) await client.call('drafts.append', { id, update })
    return { client, id }
  },
} satisfies Record<string, (from: Copied, there: DeskClient) => Promise<Copied>>

interface Copied {
  readonly client: DeskClient
  readonly id: string
}

/**
 * The outcome for a copy that leaves as text: a status set on a story is not that of its copy, so
 * what needs an approval needs another one.
 */
const ofCopies: Record<keyof typeof stories, Record<keyof typeof copyings, string>> = {
  embargoed: {
    'a duplicate': 'held: embargoed',
    'a template': 'held: embargoed',
    'a package': 'held: embargoed',
    'Lede JSON': 'held: embargoed',
    'a restored version': 'held: embargoed',
    'a merge that was taken back': 'held: embargoed',
  },
  'embargoed by an end that nobody can read': {
    'a duplicate': 'refused: embargoUnclear',
    'a template': 'template.damaged',
    'a package': 'refused: embargoUnclear',
    'Lede JSON': 'export.blocked',
    'a restored version': 'refused: embargoUnclear',
    'a merge that was taken back': 'refused: embargoUnclear',
  },
  spiked: {
    'a duplicate': 'out',
    'a template': 'out',
    'a package': 'held: spiked',
    'Lede JSON': 'held: spiked',
    'a restored version': 'held: spiked',
    'a merge that was taken back': 'held: spiked',
  },
  'not approved': {
    'a duplicate': 'refused: notApproved',
    'a template': 'refused: notApproved',
    'a package': 'refused: notApproved',
    'Lede JSON': 'refused: notApproved',
    'a restored version': 'refused: notApproved',
    'a merge that was taken back': 'refused: notApproved',
  },
  'changed since its approval': {
    'a duplicate': 'refused: notApproved',
    'a template': 'refused: notApproved',
    'a package': 'refused: approvalVoid',
    'Lede JSON': 'refused: notApproved',
    // It has the approved content again.
    'a restored version': 'out',
    'a merge that was taken back': 'refused: approvalVoid',
  },
  'approved by whoever sent it for review': {
    'a duplicate': 'refused: notApproved',
    'a template': 'refused: notApproved',
    'a package': 'refused: ownApproval',
    'Lede JSON': 'refused: notApproved',
    'a restored version': 'refused: ownApproval',
    'a merge that was taken back': 'refused: ownApproval',
  },
  killed: {
    'a duplicate': 'its kill notice',
    'a template': 'template.withdrawn',
    'a package': 'its kill notice',
    'Lede JSON': 'its kill notice',
    'a restored version': 'its kill notice',
    'a merge that was taken back': 'its kill notice',
  },
}

describe('a copy of a story', () => {
  it.each(
    Object.entries(ofCopies).flatMap(([name, found]) =>
      Object.entries(found).map(([copying, expected]) => [copying, name, expected] as const),
    ),
  )('that is %s of one that is %s meets: %s', async (copying, name, expected) => {
    const held: Held = stories[name as keyof typeof stories]
    const from = await deskWith(held)
    const { client: there } = await deskWith({ ...(held.settings && { settings: held.settings }) })
    const found = await copyings[copying as keyof typeof copyings](from, there).then(
      ({ client, id }) => takeOut(client, id, 'text', false),
      (error) => asLedeError(error).code,
    )
    expect(found).toBe(expected)
  })
})

describe('every way out of a desk', () => {
  it.each(Object.entries(met))('meets what holds a story that is %s', async (name, { history, ...expected }) => {
    const { client, id } = await deskWith(stories[name as keyof typeof stories])

    const found: Partial<Record<Way, Outcome>> = {}
    for (const way of ways) found[way] = [await takeOut(client, id, way, false), '']
    expect(eventsOf((await openDraft(client, id)).doc).filter(({ kind }) => kind === 'override')).toEqual([])
    for (const way of ways) found[way] = [found[way]?.[0] ?? '', await takeOut(client, id, way, true)]
    expect(found).toEqual(Object.fromEntries(ways.map((way) => [way, expected[kindOf(way)] ?? expected.copy])))

    // One decision is one entry, however many files it makes.
    const log = eventsOf((await openDraft(client, id)).doc)
    const passed = log.flatMap((event) =>
      event.kind === 'override'
        ? [`${event.by === ann.id ? ann.name : ''} ${event.deed} ${event.holds.join(' ')}`]
        : [],
    )
    expect(passed).toEqual(history)
  })
})
