import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Y from 'yjs'
import { openDesk } from '#desk/desk.ts'
import { confSettings } from '#hosts/conf-settings.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { metaOf, newDraft } from '#shared/article/draft.ts'
import type { Damage } from '#shared/damage/damage.ts'
import { drawing, picture } from './images.ts'
import { story } from './story.ts'

/**
 * A library from which damaged copies are made: its folder as it was left, the edits acknowledged
 * in it, and the folder at an earlier time.
 */
export interface Specimen {
  name: string
  folder: string
  older: string | null
  drafts: ReadonlyMap<string, AcknowledgedDraft>
  /** Ids of drafts that were deleted permanently. */
  deleted: readonly string[]
  images: ReadonlyMap<string, Uint8Array>
}

interface AcknowledgedDraft {
  edits: string[]
  notes: string[]
  binned: boolean
}

/**
 * Makes a library with folded and unfolded drafts, large and small, notes, images, templates, a
 * draft in the bin and some deleted. Keeps it as it was after each of its sessions: as a killed
 * desk leaves it, and closed. Each edit is an entry in the draft's fields, so that all can be told
 * apart.
 */
export async function specimens(root: string): Promise<Specimen[]> {
  const made: Specimen[] = []
  const work = join(root, 'work')
  const drafts = new Map<string, AcknowledgedDraft>()
  const images = new Map<string, Uint8Array>()
  const deleted: string[] = []
  let clock = Date.UTC(2026, 10, 29, 9)
  const now = () => {
    clock += 1_000
    return clock
  }
  const keep = (name: string) => {
    const folder = join(root, name)
    cpSync(work, folder, { recursive: true })
    const older = made.at(-1)?.folder ?? null
    made.push({
      name,
      folder,
      older,
      drafts: structuredClone(drafts),
      deleted: [...deleted],
      images: new Map(images),
    })
  }
  const settings = confSettings(work)
  settings.write({ ...settings.read(), theme: 'dark' })
  for (const session of [0, 1, 2]) {
    const desk = await openDesk({ folder: work, settings, version: '0.0.0-test', now })
    await write(desk.connect(), session, { drafts, images, deleted })
    keep(`killed ${session}`)
    await desk.close()
    keep(`closed ${session}`)
  }
  return made
}

async function write(
  client: DeskClient,
  session: number,
  {
    drafts,
    images,
    deleted,
  }: { drafts: Map<string, AcknowledgedDraft>; images: Map<string, Uint8Array>; deleted: string[] },
): Promise<void> {
  const create = async (headline: string, words: number) => {
    const article = story({ headline }, ['The ferry left the harbour at dawn. '.repeat(words)])
    const { id } = await client.call('drafts.create', { article })
    drafts.set(id, { edits: [], notes: [], binned: false })
    return id
  }
  const ids = [...drafts.keys()].filter((id) => drafts.get(id)?.binned === false)
  while (ids.length < 4 + session) ids.push(await create(`Draft ${ids.length}`, ids.length % 2 === 0 ? 3 : 400))
  const gone = await create('Deleted for good', 3)
  await client.call('drafts.bin', { ids: [gone] })
  await client.call('drafts.emptyBin', {})
  for (const [id, { binned }] of drafts) if (binned || id === gone) deleted.push(id)
  for (const id of deleted) drafts.delete(id)

  const bytes = drawing(picture(4 + session, 4))
  const { hash } = await client.call('assets.put', { bytes, name: 'a.png' })
  images.set(hash, bytes)
  await client.call('templates.save', { name: `Template ${session}`, draft: ids[0] ?? '' })

  for (let number = 0; number < 30; number += 1) {
    for (const [index, id] of ids.entries()) {
      const draft = drafts.get(id)
      if (draft === undefined || draft.binned || (index > 1 && number % index !== 0)) continue
      const name = `edit-${session}-${number}`
      await client.call('drafts.append', { id, update: edit(name, number === 7 ? 6_000 : 40, hash) })
      draft.edits.push(name)
    }
    const [first] = ids
    if (first !== undefined && number % 10 === 3) {
      const name = `note-${session}-${number}`
      await client.call('sources.append', { id: first, update: note(name) })
      drafts.get(first)?.notes.push(name)
    }
    if (number === 20) await client.call('drafts.list', {})
  }
  const last = ids.at(-1)
  if (last !== undefined) await client.call('drafts.bin', { ids: [last] })
  const binned = last === undefined ? undefined : drafts.get(last)
  if (binned !== undefined) binned.binned = true
}

function edit(name: string, length: number, hash: string): Uint8Array<ArrayBuffer> {
  const doc = newDraft()
  metaOf(doc).set(name, `${hash} ${'x'.repeat(length)}`)
  return new Uint8Array(Y.encodeStateAsUpdate(doc))
}

function note(name: string): Uint8Array<ArrayBuffer> {
  const doc = new Y.Doc()
  doc.getMap('notes').set(name, true)
  return new Uint8Array(Y.encodeStateAsUpdate(doc))
}

/** Damage to one file of a library. */
export interface Deed {
  file: string
  kind: string
}

/** The files of a folder that can be damaged, as paths relative to it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

type Fault = (bytes: Buffer, random: () => number, older: Buffer | null) => Buffer | null

const somewhere = (bytes: Buffer, random: () => number) => Math.floor(random() * bytes.length)

/** null: the file is gone. */
export const faults: Readonly<Record<string, Fault>> = {
  'a bit': (bytes, random) => flip(bytes, somewhere(bytes, random), random),
  'some bits': (bytes, random) =>
    Array.from({ length: 2 + Math.floor(random() * 20) }).reduce<Buffer>(
      (damaged) => flip(damaged, somewhere(damaged, random), random),
      bytes,
    ),
  'bits of the beginning': (bytes, random) => flip(bytes, Math.floor(random() * Math.min(100, bytes.length)), random),
  'cut off': (bytes, random) => bytes.subarray(0, somewhere(bytes, random)),
  'cut off at a page': (bytes, random) => bytes.subarray(0, Math.floor(somewhere(bytes, random) / 4096) * 4096),
  'a zeroed page': (bytes, random) => fill(bytes, Math.floor(somewhere(bytes, random) / 4096) * 4096, 4096, 0),
  'a zeroed sector': (bytes, random) => fill(bytes, Math.floor(somewhere(bytes, random) / 512) * 512, 512, 0),
  garbage: (bytes, random) => fill(bytes, somewhere(bytes, random), 1 + Math.floor(random() * 9_000), 0xa5),
  empty: () => Buffer.alloc(0),
  gone: () => null,
  older: (bytes, _random, older) => older ?? bytes,
}

function flip(bytes: Buffer, at: number, random: () => number): Buffer {
  const damaged = Buffer.from(bytes)
  if (damaged.length > 0) damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  return damaged
}

function fill(bytes: Buffer, at: number, length: number, value: number): Buffer {
  const damaged = Buffer.from(bytes)
  return damaged.fill(value, Math.min(at, damaged.length), Math.min(at + length, damaged.length))
}

/**
 * The outcome of damaging a copy of a library once and opening it. `wrong`: what the law forbids.
 */
export interface Outcome extends Deed {
  specimen: string
  end: 'untouched' | 'whole' | 'rescued' | 'told' | 'refused'
  wrong: string[]
}

const damagedAt = Date.UTC(2026, 10, 30, 9)

/**
 * Damages a copy of a library in one random place and opens it as a person does. Checks that
 * everything acknowledged is either there or reported missing, that no report is false, that what
 * was found is set aside byte for byte, and that the next start is quiet.
 */
export async function damageOnce(specimen: Specimen, folder: string, random: () => number): Promise<Outcome> {
  cpSync(specimen.folder, folder, { recursive: true })
  const deed = chooseDeed(folder, random)
  const isChanged = perform(deed, specimen, folder, random)
  const found = new Map(filesIn(folder).map((name) => [name, readFileSync(join(folder, name))]))
  const outcome: Outcome = { ...deed, specimen: specimen.name, end: 'untouched', wrong: [] }
  try {
    const { damage, seen } = await openAndLook(specimen, folder)
    outcome.wrong.push(...judge(specimen, damage, seen, deed, isChanged), ...asideFaults(folder, damage, found))
    const lost = damage.some(({ drafts, whole }) => drafts.length > 0 || whole === null)
    outcome.end = !isChanged ? 'untouched' : damage.length === 0 ? 'whole' : lost ? 'told' : 'rescued'
    // Where nothing was reported, the next start does the same as the first; a sample shows it.
    if (damage.length > 0 || random() < 0.2) {
      const again = await openAndLook(specimen, folder)
      if (JSON.stringify(again) !== JSON.stringify({ damage, seen }))
        outcome.wrong.push(`the next start differs: ${JSON.stringify(again.damage.slice(damage.length))}`)
    }
    if (!isChanged && damage.length > 0) outcome.wrong.push('told where nothing was done')
  } catch (error) {
    outcome.end = 'refused'
    outcome.wrong.push(`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
  rmSync(folder, { recursive: true, force: true })
  return outcome
}

function chooseDeed(folder: string, random: () => number): Deed {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  // Half of the time the database and its log: most is lost there.
  const all = filesIn(folder)
  const heart = all.filter((name) => name.startsWith('lede.'))
  return { file: pick(random() < 0.7 ? heart : all) ?? '', kind: pick([...Object.keys(faults), 'nothing']) ?? '' }
}

function perform({ file, kind }: Deed, specimen: Specimen, folder: string, random: () => number): boolean {
  const path = join(folder, file)
  const before = readFileSync(path)
  const old = specimen.older === null ? null : join(specimen.older, file)
  const older = old !== null && existsSync(old) ? readFileSync(old) : null
  const after = kind === 'nothing' ? before : (faults[kind]?.(before, random, older) ?? null)
  if (after === null) rmSync(path)
  else if (!after.equals(before)) writeFileSync(path, after)
  return after === null || !after.equals(before)
}

interface Seen {
  /**
   * What is missing of each draft: edits, notes, whether it is not where it was; null if the draft
   * is not there.
   */
  missing: Record<string, { edits: number; notes: number; moved: boolean } | null>
  /** Drafts that were never made, or that were deleted. */
  strangers: string[]
  headlines: string[]
  images: Record<string, string>
  templates: string[]
  theme: string
}

async function openAndLook(specimen: Specimen, folder: string): Promise<{ damage: Damage[]; seen: Seen }> {
  const settings = confSettings(folder)
  const desk = await openDesk({ folder, settings, version: '0.0.0-test', now: () => damagedAt })
  try {
    const client = desk.connect()
    const seen: Seen = {
      missing: {},
      strangers: [],
      headlines: [],
      images: {},
      templates: [],
      theme: settings.read().theme,
    }
    for (const [id, draft] of specimen.drafts) seen.missing[id] = await missingOf(client, id, draft)
    for (const view of ['library', 'bin'] as const) {
      const { rows } = await client.call('drafts.list', { view, limit: 500 })
      for (const { id, headline } of rows) {
        seen.headlines.push(headline)
        if (!specimen.drafts.has(id)) seen.strangers.push(headline)
      }
    }
    seen.headlines.sort()
    for (const [hash, bytes] of specimen.images)
      seen.images[hash] = await client.call('assets.find', { hash }).then(async ({ asset }) => {
        if (asset === null) return 'unknown'
        const read = await client.call('assets.read', { hash }).catch((error: unknown) => String(error))
        return typeof read === 'string' ? read : Buffer.from(read.bytes).equals(bytes) ? 'whole' : 'other'
      })
    const templates = await client.call('templates.list', {})
    seen.templates = templates.map(({ name, problem }) => `${name} ${problem?.code ?? ''}`.trim()).sort()
    return { damage: await client.call('damage.list', {}), seen }
  } finally {
    await desk.close()
  }
}

async function missingOf(client: DeskClient, id: string, { edits, notes, binned }: AcknowledgedDraft) {
  const opened = await client.call('drafts.open', { id }).catch(() => null)
  if (opened === null) return null
  const doc = newDraft()
  Y.applyUpdate(doc, opened.update)
  const noted = new Y.Doc()
  Y.applyUpdate(noted, (await client.call('sources.open', { id })).update)
  return {
    // The first edit is the draft itself.
    edits: Number(!metaOf(doc).has('headline')) + edits.filter((name) => !metaOf(doc).has(name)).length,
    notes: notes.filter((name) => !noted.getMap('notes').has(name)).length,
    moved: opened.binned !== binned,
  }
}

function judge(
  specimen: Specimen,
  damage: readonly Damage[],
  seen: Seen,
  { file }: Deed,
  isChanged: boolean,
): string[] {
  const wrong: string[] = []
  const told = new Map(damage.flatMap(({ drafts }) => drafts.map((draft) => [draft.id, draft])))
  for (const [id, { edits }] of specimen.drafts) {
    const missing = seen.missing[id]
    const said = told.get(id)
    const lost = missing?.edits ?? edits.length + 1
    // Several rows may stand for one counted edit, but never fewer.
    if (lost > 0 && (said === undefined || said.edits < lost))
      wrong.push(`${lost} edits of ${id} lost, ${said?.edits} told`)
    if (missing !== null && (missing?.notes ?? 0) > 0 && said?.notes !== true)
      wrong.push(`notes of ${id} lost silently`)
    if (missing?.moved === true && damage.length === 0) wrong.push(`${id} moved silently`)
    if (said !== undefined && lost === 0 && !(said.notes && (missing?.notes ?? 0) > 0))
      wrong.push(`${id} is there and told to be lost: ${JSON.stringify(said)}`)
  }
  const texts = [...told.values()].filter(({ left }) => left === 'text').length
  if (seen.strangers.length !== texts) wrong.push(`strangers: ${seen.strangers.join()}`)
  for (const id of told.keys()) if (specimen.deleted.includes(id)) wrong.push('what was deleted for good is missed')
  const hasSaid = (kind: string) => damage.some(({ found }) => found.includes(kind as never))
  for (const [hash, state] of Object.entries(seen.images)) {
    if (state === 'other') wrong.push(`another image for ${hash}`)
    if (state === 'unknown' && !hasSaid('images') && !file.includes(hash)) wrong.push(`image ${hash} lost silently`)
  }
  if (isChanged && file.startsWith('templates/') && !hasSaid('templates')) wrong.push('template changed silently')
  if (seen.theme !== 'dark' && !hasSaid('settings')) wrong.push('settings lost silently')
  return wrong
}

function asideFaults(folder: string, damage: readonly Damage[], found: ReadonlyMap<string, Buffer>): string[] {
  const wrong: string[] = []
  for (const { aside, whole, found: kinds } of damage) {
    const copies = new Map(aside.map((name) => [name.replace(/\.damaged-[\d-]+/, ''), name]))
    if (whole !== null)
      for (const part of ['lede.sqlite', 'lede.sqlite-wal', 'lede.sqlite-shm', 'lede.acknowledged'])
        if (found.has(part) && !copies.has(part)) wrong.push(`${part} was not set aside`)
    for (const [part, name] of copies) {
      const original = found.get(part)
      if (kinds.includes('settings')) continue
      if (original === undefined || !readFileSync(join(folder, name)).equals(original))
        wrong.push(`${name} is not ${part} as it was found`)
    }
  }
  return wrong
}
