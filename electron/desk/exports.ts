import { setImmediate as pause } from 'node:timers/promises'
import { LedeError } from '#shared/api/errors.ts'
import type { Article } from '#shared/article/article.ts'
import { checkDraft } from '#shared/article/draft.ts'
import { validArticle } from '#shared/article/read.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { imageFolder } from '#shared/asset/rendition.ts'
import { splitFileName } from '#shared/formats/file-name.ts'
import { type FormatId, formatOf } from '#shared/formats/formats.ts'
import type { FiledStoryState } from '#shared/newsroom/standing.ts'
import { asksForReason, byGravity, type Problem, stops } from '#shared/publish/problem.ts'
import type { Deed } from '#shared/release/deed.ts'
import { holdsInFeed } from '#shared/release/feed-holds.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { ReviewText } from '#shared/review/suggest/review-text.ts'
import { bodiesOf } from '#shared/review/suggest/taken-review.ts'
import type { Settings, SettingsStore } from '#shared/settings/settings.ts'
import type { Assets } from './assets/assets.ts'
import { bareNames, renamedImages } from './assets/bare-names.ts'
import type { PublishPicture } from './assets.ts'
import type { HouseStore } from './check/house-file.ts'
import type { HandlersOf } from './handlers.ts'
import type { Library } from './store/library.ts'
import type { StoryToWrite } from './write-story.ts'
import type { Writing } from './writing.ts'

/** Whether somebody insists, why, and who. */
interface Insisting {
  readonly insist: boolean
  readonly reason: string
  readonly by: Person | null
}

/**
 * What this Lede does not know in a story would be left out of every file: a draft that a newer one
 * wrote in goes out of none.
 */
const newer: Problem = { code: 'newer', severity: 'error', field: 'body', details: {} }

/**
 * The calls that make files of drafts. `now` is in milliseconds since the epoch; `filed`: how a
 * draft stands in the newsroom; `factsOfPicture`: what the file of an image says of it.
 */
export function exportHandlers(
  library: Library,
  assets: Assets,
  settings: SettingsStore,
  houseRules: HouseStore,
  now: () => number,
  filed: (id: string) => FiledStoryState | null,
  factsOfPicture: (hash: string) => Promise<PictureFacts | null>,
  publishPicture: PublishPicture,
  writing: Writing,
): HandlersOf<'export'> {
  // Loaded on first use, like the readers: a desk has to start quickly.
  const story = async (id: string, text: ReviewText, deed: Deed, by: Person | null) => {
    const [
      { hasBaseline },
      { acceptedArticle, pendingIn },
      { embargoOf },
      { releaseFacts: factsOf },
      { holdsOn },
      { withAutomaticLabel: labelled },
    ] = await Promise.all([
      import('#shared/review/suggest/baseline-parts.ts'),
      import('#shared/review/suggest/accepted-article.ts'),
      import('#shared/release/embargo-of.ts'),
      import('#shared/release/facts.ts'),
      import('#shared/release/holds.ts'),
      import('#shared/label/automatic-label.ts'),
    ])
    const draft = library.document(id)
    if (!checkDraft(draft).fits) {
      const waiting = { suggestions: 0, conflicts: 0 }
      return { article: library.article(id), review: async () => null, holds: [newer], waiting }
    }
    const isReviewed = hasBaseline(draft)
    const wanted = isReviewed && text !== 'suggested' ? acceptedArticle(draft, id) : library.article(id)
    const suggestions = isReviewed ? pendingIn(draft).length : 0
    const rules = settings.read()
    const article = labelled({ ...wanted, embargoUntil: embargoOf(draft) }, draft, rules.label)
    const asker = { by: by?.id ?? null, now: now(), rules: { ...rules, filed: filed(id) } }
    const facts = await factsOf(draft, wanted, asker)
    const review = async () => (await import('#shared/review/suggest/sent-review.ts')).sentReview(draft)
    return { article, review, holds: holdsOn(deed, facts), waiting: { suggestions, conflicts: facts.conflicts.length } }
  }

  /** Errors of the newsroom's checks, for what is read outside of it. */
  const checked = async (id: string, article: Article, chosen: Pick<Settings, 'checks' | 'publisher' | 'label'>) => {
    const [{ checkProblems }, { boundedCheck }, { checkedWith }] = await Promise.all([
      import('#shared/checks/errors.ts'),
      import('./check/bounded-check.ts'),
      import('#shared/checks/draft-context.ts'),
    ])
    const about = { ...checkedWith(library.document(id)), house: houseRules.ready() }
    return checkProblems(article, chosen, about, boundedCheck)
  }

  const examine = async (id: string, formatId: FormatId, text: ReviewText, by: Person | null) => {
    const format = formatOf(formatId)
    const isHandedOver = format.demand === 'handOver'
    const deed = isHandedOver ? 'handOver' : 'leave'
    const [
      { fileNameOf, filesOf, knownImages, labelledPictures, pictureFactsIn, picturesOf, problemsOf },
      { article, review, holds, waiting },
    ] = await Promise.all([import('#shared/publish/index.ts'), story(id, text, deed, by)])
    const { publisher, checks, label } = settings.read()
    const facts = await pictureFactsIn(article.body, factsOfPicture)
    const { pictureProblems } = await import('#shared/release/picture-problems.ts')
    const problems = byGravity([
      ...problemsOf(article, { demand: format.demand, publisher, assets: assets.find }),
      ...pictureProblems(article, facts, { demand: format.demand, now: now() }),
      ...(isHandedOver || holds.includes(newer) ? [] : await checked(id, article, { publisher, checks, label })),
      ...(format.several === true ? holdsInFeed(holds) : holds),
    ])
    const name = fileNameOf(article, format.extension)
    const folder = imageFolder(splitFileName(name)[0])
    const early = holds.some(({ code }) => code === 'embargoed')
    const toWrite = (written: Article): StoryToWrite => {
      return { article: written, early, folder, assets: knownImages(written.body, assets.find), facts }
    }
    return {
      article,
      waiting,
      deed,
      problems,
      story: () => toWrite(article),
      file: async (caller: object) => {
        const names = isHandedOver ? await bareNames(article.body, assets) : new Map()
        const printed = { ...article, body: renamedImages(article.body, names) }
        const marked = text === 'marked' && format.carriesReview === true ? await review() : null
        const pictures =
          format.images === 'within'
            ? labelledPictures(await picturesOf(bodiesOf(article.body, marked), assets.find, publishPicture), facts, {
                language: article.language,
                captions: label.captions,
              })
            : new Map()
        return {
          name,
          mediaType: format.mediaType,
          content: await writing.one(
            formatId,
            toWrite(printed),
            { publisher, label, at: new Date(now()).toISOString(), pictures, review: marked },
            caller,
          ),
          images: filesOf(article.body, format.images, assets.find, folder, names),
          problems,
          ...waiting,
        }
      },
    } as const
  }

  /**
   * Releases a story if nothing stops it; what somebody insists on is recorded in its history, and
   * on disk, before it leaves.
   */
  const letOut = async (id: string, deed: Deed, problems: readonly Problem[], { insist, reason, by }: Insisting) => {
    const [{ overrideUpdate }, { refusal }] = await Promise.all([
      import('./override.ts'),
      import('#shared/release/refusal.ts'),
    ])
    if (stops(problems, insist)) throw refusal(problems)
    if (reason === '' && asksForReason(problems)) throw new LedeError('export.reason')
    const update = overrideUpdate(library.open(id).update, deed, problems, {
      by,
      at: now(),
      reason,
    })
    if (update !== null) library.append(id, update)
  }

  return {
    'export.check': async ({ id, format, text }, { person: by }) => {
      const { article, problems, waiting } = await examine(id, format, text, by)
      return { headline: article.headline ?? '', problems, ...waiting }
    },
    'export.render': async ({ id, format, text, insist, reason }, caller) => {
      const { person: by } = caller
      const { deed, problems, file } = await examine(id, format, text, by)
      await letOut(id, deed, problems, { insist, reason, by })
      return file(caller)
    },
    'export.together': async ({ ids, format: formatId, text, insist, reason }, caller) => {
      const { person: by } = caller
      const { extension, mediaType } = formatOf(formatId)
      const examined: Awaited<ReturnType<typeof examine>>[] = []
      for (const id of ids) {
        examined.push(await examine(id, formatId, text, by))
        // So that saving meanwhile waits for one story, not for all.
        await pause()
      }
      // All are checked before anything is recorded for one.
      const held = examined.find(({ problems }) => stops(problems, insist))
      if (held) throw (await import('#shared/release/refusal.ts')).refusal(held.problems)
      if (reason === '' && examined.some(({ problems }) => asksForReason(problems)))
        throw new LedeError('export.reason')
      for (const [index, { deed, problems }] of examined.entries()) {
        const id = ids[index]
        if (id !== undefined) await letOut(id, deed, problems, { insist, reason, by })
        await pause()
      }
      const { publisher, label } = settings.read()
      const options = { publisher, label, at: new Date(now()).toISOString() }
      const stories = examined.map(({ story }) => story())
      return {
        name: `stories.${extension}`,
        mediaType,
        content: await writing.several(formatId, stories, options, caller),
        stories: examined.map(({ problems, waiting }, index) => ({ id: ids[index] ?? '', problems, ...waiting })),
      }
    },
    'export.print': async ({ id, insist }, { person: by }) => {
      const { article, holds, waiting } = await story(id, 'suggested', 'print', by)
      const { problemsOf } = await import('#shared/publish/index.ts')
      const problems = byGravity([
        ...problemsOf(article, { demand: 'handOver', publisher: settings.read().publisher }),
        ...holds,
      ])
      // Nothing is recorded of what cannot be printed.
      if (!stops(problems, insist)) validArticle(article)
      await letOut(id, 'print', problems, { insist, reason: '', by })
      return { article, suggestions: waiting.suggestions }
    },
  }
}
