import { z } from 'zod'
import { keysOf } from '#shared/keys-of.ts'

/**
 * How a picture came about, as people say it, by the terms of IPTC's Digital Source Type vocabulary
 * (https://cv.iptc.org/newscodes/digitalsourcetype/).
 */
const origins = {
  digitalCapture: 'camera',
  computationalCapture: 'camera',
  compositeCapture: 'camera',
  negativeFilm: 'scan',
  positiveFilm: 'scan',
  print: 'scan',
  humanEdits: 'edited',
  minorHumanEdits: 'edited',
  algorithmicallyEnhanced: 'edited',
  digitalArt: 'drawn',
  digitalCreation: 'drawn',
  dataDrivenMedia: 'data',
  algorithmicMedia: 'data',
  screenCapture: 'screen',
  virtualRecording: 'screen',
  composite: 'composite',
  compositeSynthetic: 'partlyGenerated',
  compositeWithTrainedAlgorithmicMedia: 'partlyGenerated',
  trainedAlgorithmicMedia: 'generated',
} as const

export type DigitalSourceType = keyof typeof origins

/** How a picture came about, as people say it. */
export type PictureOrigin = (typeof origins)[DigitalSourceType]

const digitalSourceTypes = keysOf(origins)

/** Takes a term of the vocabulary from its address; null for anything else. */
export function digitalSourceTypeOf(value: string): DigitalSourceType | null {
  const term = value.trim().replace(/^.*[/:#]/s, '')
  return digitalSourceTypes.find((each) => each === term) ?? null
}

const text = z.string().nullable()
const texts = z.array(z.string())

/**
 * Whether a picture is as it was signed. `valid`: yes, by a signer whom the newsroom trusts;
 * `unknownSigner`: yes, by somebody else; `altered`: the picture or its claims were changed since;
 * `unverifiable`: there is no signature that can be verified. None of them says that the claims are
 * true.
 */
const verificationSchema = z.object({
  state: z.enum(['valid', 'unknownSigner', 'altered', 'unverifiable']),
  /** The name in the certificate; anybody can make a certificate for an unknown signer. */
  signer: text,
  /** When it was signed, ISO 8601, if there is a time stamp. */
  signed: text,
})

export type Verification = z.infer<typeof verificationSchema>

/** What a manifest of Content Credentials (C2PA) in a picture's file claims. */
const credentialsSchema = z.object({
  /** Whether the manifest could be read; if not, all that is known is that there is one. */
  isReadable: z.boolean(),
  /**
   * Where the manifest lies, for a file that has none but says so (XMP, dcterms:provenance); it is
   * never fetched.
   */
  elsewhere: text,
  /** How many manifests there are: of the picture, and of what it was made from. */
  manifests: z.number().int(),
  /** What wrote the claims, the newest last. */
  generators: texts,
  /** The actions that it names, such as `c2pa.created`, each once. */
  actions: texts,
  sourceTypes: z.array(z.enum(digitalSourceTypes)),
  /** Null if it has not been verified yet. */
  verification: verificationSchema.nullable(),
})

export type ContentCredentials = z.infer<typeof credentialsSchema>

/**
 * What a picture's file says of the picture: IPTC Photo Metadata 2023.1 from XMP, IIM and EXIF. It
 * never includes the position where it was taken, nor the device.
 */
export const pictureFactsSchema = z.lazy(() =>
  z.object({
    headline: text,
    caption: text,
    alt: text,
    extendedDescription: text,
    creators: texts,
    credit: text,
    source: text,
    copyright: text,
    usageTerms: text,
    /** Where the licence can be read. */
    rightsAddress: text,
    /** Where a licence can be obtained (PLUS, Licensor URL). */
    licensorAddress: text,
    instructions: text,
    /** The last day on which it may be used, ISO 8601 (PLUS, License End Date; IIM 2:37). */
    expires: text,
    /** ISO 8601, as exact as the file is; with an offset where it has one. */
    created: text,
    city: text,
    region: text,
    country: text,
    persons: texts,
    keywords: texts,
    sourceType: z.enum(digitalSourceTypes).nullable(),
    credentials: credentialsSchema.nullable(),
  }),
)

export type PictureFacts = z.infer<typeof pictureFactsSchema>

/**
 * The facts that consist of a word or a list of words, in the order in which people read them; each
 * with whether it limits how the picture may be used.
 */
const toldFacts = {
  instructions: true,
  expires: true,
  usageTerms: true,
  rightsAddress: false,
  licensorAddress: false,
  headline: false,
  caption: false,
  alt: false,
  extendedDescription: false,
  creators: false,
  credit: false,
  source: false,
  copyright: false,
  created: false,
  city: false,
  region: false,
  country: false,
  persons: false,
  keywords: false,
} as const satisfies Partial<Record<keyof PictureFacts, boolean>>

/** The facts that a picture has, as words. */
export function textFactsOf(facts: PictureFacts): { fact: keyof typeof toldFacts; text: string; limits: boolean }[] {
  return keysOf(toldFacts).flatMap((fact) => {
    const value = facts[fact]
    const text = Array.isArray(value) ? value.join(', ') : value
    return text === null || text === '' ? [] : [{ fact, text, limits: toldFacts[fact] }]
  })
}

/** How a picture came about, according to its metadata and its Content Credentials. */
export function pictureOrigins({ sourceType, credentials }: PictureFacts): PictureOrigin[] {
  return [...new Set(sourceTypesOf({ sourceType, credentials }).map((type) => origins[type]))]
}

/** The same as terms of the vocabulary, those of the metadata first. */
export function sourceTypesOf({
  sourceType,
  credentials,
}: Pick<PictureFacts, 'sourceType' | 'credentials'>): DigitalSourceType[] {
  return [...(sourceType === null ? [] : [sourceType]), ...(credentials?.sourceTypes ?? [])]
}

/** The credit of a picture, as pages print it: who took it, and for whom. */
function creditLine({ creators, credit }: PictureFacts): string | null {
  const named = creators.join(', ')
  if (credit === null) return named === '' ? null : named
  const isNamed = creators.every((name) => credit.toLowerCase().includes(name.toLowerCase()))
  return isNamed ? credit : `${named}/${credit}`
}

/** The facts of a picture for which a figure has attributes. */
export function figureFacts(facts: PictureFacts) {
  return { alt: facts.alt ?? '', credit: creditLine(facts), source: facts.source, caption: facts.caption }
}
