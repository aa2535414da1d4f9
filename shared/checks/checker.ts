import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { type FieldName, fieldsOf } from '#shared/article/fields.ts'
import { type LabelSettings, usualLabel } from '#shared/label/settings.ts'
import type { FindAsset } from '#shared/publish/images.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import type { Earlier } from './earlier-states.ts'
import { type CheckName, type Finding, ignoreKey } from './finding.ts'
import type { HouseRules } from './house/house-rules.ts'
import { type Passage, passageOfField, passagesOfBlock } from './passage.ts'
import { publicationDay } from './publication-day.ts'
import type {
  ArchiveSpellings,
  Found,
  OpenReview,
  PassageContext,
  PlacedPassage,
  Rule,
  Story,
  StoryFound,
  TakenText,
} from './rule.ts'
import type { RuleId } from './rule-ids.ts'
import { rules as allRules } from './rules.ts'
import type { CheckSettings, Level } from './settings.ts'
import { checkSeverities } from './severity.ts'

/** What the checks need to know besides the story itself. */
export interface CheckOptions {
  readonly settings: CheckSettings
  readonly publisher: PublishOptions['publisher']
  /** When stories are labelled automatically; the default where the newsroom has not chosen. */
  readonly labels?: Pick<LabelSettings, 'share'>
  readonly review: OpenReview
  /** Texts that were taken into the story; unknown for a file. */
  readonly taken?: readonly TakenText[]
  /** The keys of what is ignored in this story (`ignoreKey`). */
  readonly ignored: ReadonlySet<string>
  /**
   * Looks up images in the library; without it, findings that depend on the library are left out.
   */
  readonly assets?: FindAsset
  /** The newsroom's own rules, where it has any. */
  readonly house?: HouseRules | null
  /** What the story said earlier; empty where that is not known. */
  readonly earlier?: Earlier
  /** How the archive spells names; empty if it was not asked. */
  readonly archive?: ArchiveSpellings
  /** YYYY-MM-DD, for rules with a first or last day; default today on this machine. */
  readonly today?: string
}

/** The findings of the checks in a story, and the rules that threw, which are off from then on. */
export interface Report {
  readonly findings: readonly Finding[]
  readonly ignored: readonly Finding[]
  readonly broken: readonly CheckName[]
}

/** The level of a rule: the newsroom's setting, else the rule's own. */
export function levelOf(
  { id, severity, isOff }: Pick<Rule, 'id' | 'severity' | 'isOff'>,
  settings: CheckSettings,
): Level {
  return settings.levels[id] ?? (isOff ? 'off' : severity)
}

interface Known {
  readonly passages: readonly Passage[]
  readonly found: Map<RuleId, readonly (readonly Found[])[]>
}

/** A pattern that takes longer than this over one passage, in milliseconds, is not used again. */
const tooSlow = 1_000

const checkedFields = ['kicker', 'headline', 'deck', 'bylines', 'summary'] as const satisfies FieldName[]

/**
 * Checks stories and remembers its findings for each block: when the same story is checked again,
 * only blocks that are different objects are looked at. A rule that throws is left out from then
 * on, and named.
 */
export class Checker {
  readonly #rules: readonly Rule[]
  readonly #broken = new Set<CheckName>()
  #known = new WeakMap<BodyNode, Known>()
  #fields = new Map<string, Known>()
  #context: PassageContext | null = null
  #watch: (name: CheckName) => void = () => {}

  constructor(rules: readonly Rule[] = allRules) {
    this.#rules = rules
  }

  /** Leaves out a rule, or a pattern of the house, from now on, like one that threw. */
  leaveOut(name: CheckName): void {
    this.#broken.add(name)
  }

  /**
   * All findings of the rules in a story, in reading order. `watch` is told of each rule, and each
   * pattern of the house, before it runs.
   */
  check(article: Article, options: CheckOptions, watch: (name: CheckName) => void = () => {}): Report {
    this.#watch = watch
    const story = this.#storyOf(article, options)
    const findings: Finding[] = []
    for (const rule of this.#rules) {
      const level = levelOf(rule, options.settings)
      if (level === 'off' || this.#broken.has(rule.id)) continue
      try {
        watch(rule.id)
        for (const found of this.#lookWith(rule, story)) findings.push(findingOf(rule.id, level, found))
      } catch (error) {
        console.error(`The check ${rule.id} failed and is switched off.`, error)
        this.#broken.add(rule.id)
      }
    }
    const inOrder = findings.sort(byPlace)
    const isIgnored = (finding: Finding) => options.ignored.has(ignoreKey(finding))
    return {
      findings: inOrder.filter((finding) => !isIgnored(finding)),
      ignored: inOrder.filter(isIgnored),
      broken: [...this.#broken],
    }
  }

  #lookWith(rule: Rule, story: Story): StoryFound[] {
    const found = [...(rule.story?.(story) ?? [])]
    if (rule.passage === undefined) return found
    for (const passage of story.passages) {
      for (const each of this.#inPassage(rule, passage, story)) found.push({ at: { ...each, passage } })
    }
    return found
  }

  #inPassage(rule: Rule, placed: PlacedPassage, story: Story): readonly Found[] {
    const { block, text } = placed
    const node = block === null ? undefined : story.article.body.content?.[block]
    const known = node ? this.#known.get(node) : this.#fields.get(text)
    if (known === undefined) return rule.passage?.(readBy(rule, placed), story) ?? []
    const own =
      known.found.get(rule.id) ?? known.passages.map((passage) => rule.passage?.(readBy(rule, passage), story) ?? [])
    known.found.set(rule.id, own)
    return (
      own[known.passages.findIndex(({ at, attribute }) => at === placed.at && attribute === placed.attribute)] ?? []
    )
  }

  #guard = <Result>(name: CheckName, work: () => readonly Result[]): readonly Result[] => {
    if (this.#broken.has(name)) return []
    this.#watch(name)
    const begun = performance.now()
    const result = work()
    if (performance.now() - begun > tooSlow) this.#broken.add(name)
    return result
  }

  #storyOf(article: Article, options: CheckOptions): Story {
    const {
      settings,
      publisher,
      review,
      assets,
      house = null,
      earlier = {},
      archive = {},
      taken = [],
      labels = usualLabel,
      today = localDay(),
    } = options
    const context: PassageContext = {
      tag: article.language,
      language: article.language.split('-')[0]?.toLowerCase() ?? '',
      settings,
      day: dayOf(article),
      today,
      category: article.category ?? '',
      house,
      guard: this.#guard,
    }
    const before = this.#context
    if (before === null || decisive.some((name) => before[name] !== context[name])) {
      this.#known = new WeakMap()
      this.#fields = new Map()
      this.#context = context
    }
    const passages = this.#passagesOf(article)
    return { ...context, article, passages, publisher, assets, review, earlier, archive, taken, labels }
  }

  #passagesOf(article: Article): PlacedPassage[] {
    const fields = fieldsOf(article)
    const kept = this.#fields
    this.#fields = new Map()
    const ofFields = checkedFields.flatMap((field) => {
      const value = fields[field]
      return (Array.isArray(value) ? value : [value ?? '']).flatMap((text, entry): PlacedPassage[] => {
        if (text === '') return []
        const known = kept.get(text) ?? { passages: [passageOfField(text)], found: new Map() }
        this.#fields.set(text, known)
        return known.passages.map((passage) => ({ ...passage, block: null, field, entry }))
      })
    })
    const ofBody = (article.body.content ?? []).flatMap((node, block) => {
      const known = this.#known.get(node) ?? { passages: passagesOfBlock(node), found: new Map() }
      this.#known.set(node, known)
      return known.passages.map((passage): PlacedPassage => ({ ...passage, block, field: null, entry: 0 }))
    })
    return [...ofFields, ...ofBody]
  }
}

/** The part of a passage that a rule can read. */
function readBy(rule: Rule, passage: Passage): Passage {
  return rule.isOfLanguage && passage.own !== passage.text ? { ...passage, text: passage.own } : passage
}

/** The parts of the context that affect the findings in a passage. */
const decisive = ['settings', 'tag', 'day', 'today', 'category', 'house'] as const

/** Today where this machine is. */
function localDay(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** The day of a story: that of its dateline, else of its publication in its own zone. */
function dayOf({ dateline, publishedAt, timeZone }: Article): string | null {
  return dateline.date ?? publicationDay(publishedAt, timeZone)
}

function findingOf(rule: RuleId, severity: Finding['severity'], found: StoryFound): Finding {
  const { at, problem = null } = found
  const about = { rule, severity: found.severity ?? severity, problem, details: found.details ?? {} }
  const whole = { quote: '', offset: 0, fix: null }
  if (at === null) return { ...about, ...whole, place: { kind: 'story' } }
  if ('field' in at) return { ...about, ...whole, place: { kind: 'field', field: at.field, entry: 0, from: 0, to: 0 } }
  if ('block' in at)
    return { ...about, ...whole, place: { kind: 'body', block: at.block, from: 0, to: 0, attribute: null } }
  const { passage, from, to, details = about.details, fix = null, severity: own = about.severity } = at
  const { block, field, entry, attribute } = passage
  const said = { ...about, severity: own, details, quote: passage.text.slice(from, to), offset: from, fix }
  if (block === null)
    return { ...said, place: field === null ? { kind: 'story' } : { kind: 'field', field, entry, from, to } }
  const range =
    attribute === null ? { from: passage.at + from, to: passage.at + to } : { from: passage.at, to: passage.end }
  return { ...said, place: { kind: 'body', block, attribute, ...range } }
}

/** The story first, then its fields, then its text; in the same place the most severe first. */
function byPlace(one: Finding, other: Finding): number {
  const [a, b] = [one.place, other.place]
  return (
    kinds[a.kind] - kinds[b.kind] ||
    ('block' in a && 'block' in b ? a.block - b.block : 0) ||
    ('from' in a && 'from' in b ? a.from - b.from : 0) ||
    checkSeverities.indexOf(one.severity) - checkSeverities.indexOf(other.severity)
  )
}

const kinds = { story: 0, field: 1, body: 2 } as const
