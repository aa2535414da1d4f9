import { decode } from 'cbor2'
import { z } from 'zod'
import { type ContentCredentials, digitalSourceTypeOf } from '#shared/asset/picture-facts.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import { claimedName } from './claimed-name.ts'
import { type Box, boxesIn, jumbfIn } from './jumbf.ts'
import type { MetadataPart } from './parts.ts'

const mostWords = 50

const word = z.string().catch('')
const generatorInfo = z.object({ name: word, version: word.optional() })

/** The part of a claim (C2PA 2.2, 10.2; 1.4, 10.2) that says which program wrote it. */
const claimSchema = z.object({
  claim_generator: word,
  // A single one, or in first-version claims a list.
  claim_generator_info: z
    .union([generatorInfo, z.array(generatorInfo).min(1)])
    .nullish()
    .catch(null),
})

/** What was done to a picture (C2PA 2.2, 18.14). */
const actionsSchema = z.object({
  actions: z.array(z.object({ action: word, digitalSourceType: word })).catch([]),
})

const unread: ContentCredentials = {
  isReadable: false,
  elsewhere: null,
  manifests: 0,
  generators: [],
  actions: [],
  sourceTypes: [],
  verification: null,
}

/**
 * The Content Credentials that lie at an address outside of an image's file (C2PA 2.2, 11.4: the
 * file's `dcterms:provenance`); null where that is none.
 */
export function credentialsElsewhere(address: string | null): ContentCredentials | null {
  return address !== null && webAddress(address) !== null ? { ...unread, elsewhere: address } : null
}

/**
 * The Content Credentials in an image's file, read without being verified; null if there are none.
 * If they cannot be read, the result only says that they exist.
 */
export function credentialsIn(parts: readonly MetadataPart[]): ContentCredentials | null {
  const bytes = jumbfIn(parts)
  if (bytes === null) return null
  try {
    const store = boxesIn(bytes).find(({ label }) => label === 'c2pa')
    const manifests = store?.boxes.filter(({ type }) => type === 'jumb') ?? []
    return manifests.length === 0
      ? unread
      : { ...unread, ...claimed(manifests), isReadable: true, manifests: manifests.length }
  } catch {
    return unread
  }
}

function claimed(manifests: readonly Box[]) {
  const generators = manifests.map((manifest) => {
    const { claim_generator: whole, claim_generator_info: info } = claimSchema.parse(
      contentOf(manifest.boxes.find(({ label }) => label.startsWith('c2pa.claim'))),
    )
    const [first] = Array.isArray(info) ? info : [info]
    return first == null ? whole : `${first.name} ${first.version ?? ''}`
  })
  // Earlier manifests are about the sources of the picture; the last one is its own.
  const assertions = manifests.at(-1)?.boxes.find(({ label }) => label === 'c2pa.assertions')?.boxes ?? []
  const actions = assertions
    .filter(({ label }) => label.startsWith('c2pa.actions'))
    .flatMap((box) => actionsSchema.parse(contentOf(box)).actions)
  const types = actions.flatMap(({ digitalSourceType }) => digitalSourceTypeOf(digitalSourceType) ?? [])
  return {
    generators: wordsOf(generators),
    actions: wordsOf(actions.map(({ action }) => action)),
    sourceTypes: [...new Set(types)],
  }
}

function contentOf(box: Box | undefined): unknown {
  const content = box?.boxes.find(({ type }) => type === 'cbor')?.content
  return content === undefined ? {} : decode(content)
}

function wordsOf(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => claimedName(text) ?? [])
  return [...new Set(words)].slice(-mostWords)
}
