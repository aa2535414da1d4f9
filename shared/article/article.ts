import { z } from 'zod'
import { labelChoiceSchema } from '#shared/label/terms.ts'
import { isTopicCode } from '#shared/media-topics/code.ts'
import { bodySchema, emptyBody } from './body.ts'
import { directionOf, isLanguageTag } from './language.ts'
import { limits } from './limits.ts'
import { noticeSchema } from './notice.ts'
import { statusSchema } from './status.ts'
import { isCalendarDate, isTimestamp, isTimeZone } from './timestamp.ts'

/**
 * The format name and version that every file of an article carries. A reader refuses any other
 * version.
 */
export const articleFormat = 'lede-article/1'

const line = (max: number) => z.string().max(max).nullable()
const timestamp = z.string().refine(isTimestamp, { error: 'not an ISO 8601 time with an offset' }).nullable()

/**
 * A dateline's fields as an article carries them; `text` is the printed form, derived from the rest
 * (see `derive.ts`).
 */
export const datelineSchema = z.lazy(() =>
  z.strictObject({
    place: line(limits.place),
    region: line(limits.place),
    country: line(limits.place),
    date: z.string().refine(isCalendarDate, { error: 'not a calendar date YYYY-MM-DD' }).nullable(),
    agency: line(limits.agency),
    text: line(limits.text).default(null),
  }),
)

/**
 * An article as JSON, `lede-article/1`. Unset is null or [].
 *
 * Times are ISO 8601 with an offset; `timeZone` is the IANA zone in which the newsroom thinks of
 * them. `body` is Tiptap JSON of Lede's schema (shared/schema). `bodyText` and `dateline.text` are
 * derived: their values in a file are ignored and computed anew. `notices`, `subjects` and the
 * label were added later: a file without them has none.
 */
export const articleSchema = z.lazy(() =>
  z.strictObject({
    format: z.literal(articleFormat),
    id: z.string().min(1).max(100).nullable(),
    /**
     * What readers were told about the story after publication, oldest first. It is the first
     * property because a kill has to be read first.
     */
    notices: z.array(noticeSchema).max(limits.entries).default([]),
    language: z.string().refine(isLanguageTag, { error: 'not a language tag' }),
    direction: z.enum(['ltr', 'rtl']),
    headline: line(limits.headline),
    kicker: line(limits.headline),
    deck: line(limits.text),
    summary: line(limits.text),
    bylines: z.array(z.string().min(1).max(limits.byline)).max(limits.entries),
    dateline: datelineSchema,
    agency: line(limits.agency),
    category: line(limits.category),
    keywords: z.array(z.string().min(1).max(limits.keyword)).max(limits.entries),
    /** Codes of IPTC's Media Topics. */
    subjects: z
      .array(z.string().refine(isTopicCode, { error: 'not the code of a Media Topic' }))
      .max(limits.entries)
      .default([]),
    slugline: line(limits.slugline),
    urgency: z.number().int().min(1).max(8).nullable(),
    publishedAt: timestamp,
    timeZone: z.string().refine(isTimeZone, { error: 'not an IANA time zone' }).nullable(),
    embargoUntil: timestamp,
    canonicalUrl: line(limits.url),
    usageTerms: line(limits.text),
    editorNote: line(limits.text),
    /**
     * The label that tells readers how the text came about: a term of IPTC's Digital Source Type,
     * or that there is no label; null leaves it to the newsroom's settings.
     */
    label: labelChoiceSchema.nullable().default(null),
    /** Why there is no label; for the newsroom only. */
    labelReason: line(limits.text).default(null),
    status: statusSchema,
    body: bodySchema,
    bodyText: z.string().default(''),
    source: z.strictObject({
      file: z.string().max(1000).nullable(),
      format: z.enum(['wire', 'html', 'json']).nullable(),
    }),
  }),
)

export type Article = z.infer<typeof articleSchema>

/** An empty article in the given language and its direction. */
export function emptyArticle(language: string): Article {
  return {
    format: articleFormat,
    id: null,
    notices: [],
    language,
    direction: directionOf(language),
    headline: null,
    kicker: null,
    deck: null,
    summary: null,
    bylines: [],
    dateline: { place: null, region: null, country: null, date: null, agency: null, text: null },
    agency: null,
    category: null,
    keywords: [],
    subjects: [],
    slugline: null,
    urgency: null,
    publishedAt: null,
    timeZone: null,
    embargoUntil: null,
    canonicalUrl: null,
    usageTerms: null,
    editorNote: null,
    label: null,
    labelReason: null,
    status: 'draft',
    body: emptyBody(),
    bodyText: '',
    source: { file: null, format: null },
  }
}
