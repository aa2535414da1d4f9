import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import * as Y from 'yjs'
import { bodyOf, getField, metaOf, setField } from '#shared/article/draft.ts'
import { onText, placeByCharacters, placeOf } from '#shared/review/comments/anchor.ts'
import { addComment, moveThread, threadsOf } from '#shared/review/comments/comments.ts'
import { bodyTextOf, type TextRange, textIn } from '#shared/review/diff/body-text.ts'
import { accept, type Content, groupsOf, reject } from '#shared/review/index.ts'
import type { Act } from '#shared/review/people/act.ts'
import { attributeEdits } from '#shared/review/people/attribute-edits.ts'
import { attributeKept } from '#shared/review/people/attribute-kept.ts'
import { attributeRestored } from '#shared/review/people/attribute-restored.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { bringBack } from '#shared/review/people/brought-back.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { baselineOf, dropBaseline, setBaseline, setLive, startBaseline } from '#shared/review/suggest/baseline.ts'
import { baselineBodyOf, baselineMetaOf } from '#shared/review/suggest/baseline-parts.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { momentOf, type ReviewMoment } from '#shared/review/suggest/moment.ts'
import { untouchedBy } from '#shared/review/suggest/untouched.ts'
import { restoreVersion } from '#shared/review/versions/restore.ts'
import { draftAt, keepVersion, versionsOf } from '#shared/review/versions/versions.ts'
import { announce, kill } from '#shared/review/workflow/after-publication.ts'
import { publicRecordOf } from '#shared/review/workflow/public-record.ts'
import { changeStatus, statusOf, waysFrom } from '#shared/review/workflow/workflow.ts'
import { type AnyEdit, edited, hasCutCharacter } from '#tests/shared/review/arbitrary-review.ts'
import { bodyNodeOf, write } from './copies.ts'

export const textFields = [
  'headline',
  'kicker',
  'deck',
  'summary',
  'dateline.place',
  'dateline.agency',
  'agency',
  'category',
  'slugline',
  'canonicalUrl',
  'usageTerms',
  'editorNote',
  'labelReason',
] as const
export const listFields = ['bylines', 'keywords'] as const
type WrittenField = (typeof textFields)[number] | (typeof listFields)[number]

/** A deed of one person. `which` chooses among what there is. */
export type Step =
  | { readonly kind: 'edit'; readonly edit: AnyEdit }
  | { readonly kind: 'field'; readonly field: WrittenField }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'suggest' }
  | { readonly kind: 'keep' }
  | {
      readonly kind: 'restore' | 'accept' | 'reject' | 'comment' | 'correct' | 'move' | 'tell'
      readonly which: number
    }

/**
 * The window of somebody who works on a draft, as the editor has it
 * (renderer/state/suggestions/): whatever they type holds a word that nobody else types.
 */
export class Window {
  readonly #draft: Y.Doc
  readonly #who: string
  readonly #undo: Y.UndoManager
  #suggesting = false
  #last: Moment | null
  /** How much this person has done, in all their windows. */
  #count: number

  constructor(draft: Y.Doc, who: string, count: number) {
    this.#draft = draft
    this.#who = who
    this.#count = count
    signDraft(draft, { id: who, name: who, initials: who, colour: 'blue', role: 'editor' })
    const parts = [bodyOf(draft), metaOf(draft), baselineBodyOf(draft), baselineMetaOf(draft)]
    this.#undo = new Y.UndoManager(parts, { captureTimeout: 0, trackedOrigins: new Set([this]) })
    this.#last = momentIn(draft)
    draft.on('afterTransaction', attributeKept)
  }

  do(step: Step): void {
    this.#count += 1
    if (step.kind === 'edit') this.#edit(() => this.#change(step.edit))
    else if (step.kind === 'field') this.#edit(() => this.#write(step.field))
    else if (step.kind === 'undo') this.#edit(() => this.#undo.undo(), { isOwn: false })
    else if (step.kind === 'redo') this.#edit(() => this.#undo.redo(), { isOwn: false })
    else if (step.kind === 'restore') this.#edit(() => this.#restore(step.which))
    else if (step.kind === 'suggest') this.#suggesting = !this.#suggesting
    else if (step.kind === 'keep') keepVersion(this.#draft, this.#act(), 'named')
    else if (step.kind === 'comment') this.#comment(step.which)
    else if (step.kind === 'correct') this.#edit(() => this.#correct(step.which))
    else if (step.kind === 'move') this.#move(step.which)
    else if (step.kind === 'tell') this.#tell(step.which)
    else this.#decide(step.kind, step.which)
  }

  get #word(): string {
    // Two people’s words have different endings, or nobody could tell whose kept letters are.
    return `${this.#who}${this.#count}${'ABC'.indexOf(this.#who)}q`
  }

  #act(): Act & { by: string } {
    return { id: `${this.#who} ${this.#count}`, by: this.#who, at: 1_000 * this.#count }
  }

  /** An edit is a suggestion, or, with suggesting off, accepted where nobody suggests anything. */
  #edit(change: () => void, { isOwn = true } = {}): void {
    const draft = this.#draft
    const before = this.#last ?? (this.#suggesting && isOwn ? unreviewed(draft) : null)
    if (isOwn) draft.transact(change, this)
    else change()
    if (before !== null && isOwn) startBaseline(draft, before.baseline)
    let now = momentIn(draft)
    if (now !== null && before !== null && !this.#suggesting) {
      const ids = untouchedBy(before.suggestions, now.suggestions)
      if (ids.length > 0) setBaseline(draft, accept(now, ids).baseline)
      now = momentIn(draft)
    }
    if (now !== null) {
      if (before === null) attributeRestored(draft, now)
      else attributeEdits(draft, before, now, this.#who, 1_000 * this.#count)
    }
    if (now?.suggestions.length === 0 && !this.#suggesting) dropBaseline(draft)
    this.#resettle()
    this.#last = momentIn(draft)
  }

  /** Comments go along with words that an edit wrote anew (renderer/editor/marks). */
  #resettle(): void {
    const threads = threadsOf(this.#draft).filter(({ anchor }) => anchor.on === 'text')
    if (threads.length === 0) return
    const body = bodyTextOf(this.#draft)
    for (const { id, places } of threads) {
      const range = placeByCharacters(this.#draft, body, places) === null ? placeOf(this.#draft, body, places) : null
      const anchor = range && onText(body, range)
      const act = { id: `${this.#act().id} ${id}`, by: this.#who, at: this.#act().at }
      if (anchor) moveThread(this.#draft, act, id, anchor)
    }
  }

  #change(edit: AnyEdit): void {
    const text = `${edit.text}${this.#word}${edit.choice % 2 === 0 ? ' ' : ''}`
    const body = edited(bodyNodeOf(this.#draft), { ...edit, text })
    if (!hasCutCharacter(body)) write(this.#draft, body)
  }

  #write(field: WrittenField): void {
    const draft = this.#draft
    if (field === 'bylines' || field === 'keywords') setField(draft, field, [...getField(draft, field), this.#word])
    else setField(draft, field, `${getField(draft, field) ?? ''} ${this.#word}`)
  }

  #restore(which: number): void {
    const version = oneOf(versionsOf(this.#draft), which)
    if (version === undefined) return
    keepVersion(this.#draft, this.#act(), 'restore')
    restoreVersion(this.#draft, draftAt(this.#draft, version.snapshot), this)
  }

  #decide(decision: 'accept' | 'reject', which: number): void {
    const draft = this.#draft
    const now = this.#last
    const group = now && oneOf(groupsOf(now.suggestions), which)
    if (!group) return
    const ids = group.map(({ id }) => id)
    draft.transact((transaction) => {
      if (decision === 'accept') setBaseline(draft, accept(now, ids).baseline)
      else {
        bringBack(transaction)
        setLive(draft, reject(now, ids).live)
      }
      if (ids.length === now.suggestions.length && !this.#suggesting) dropBaseline(draft)
    }, this)
    this.#last = momentIn(draft)
  }

  /** Comments on a word, or on a phrase around it. */
  #comment(which: number): void {
    const node = bodyNodeOf(this.#draft)
    const place = oneOf(wordPlaces(node), which)
    const anchor = place && onText(bodyTextOf(this.#draft), which % 2 === 0 ? place : phraseAround(node, place))
    if (anchor) addComment(this.#draft, this.#act(), anchor, `About ${anchor.quote}: ${this.#word}`)
  }

  /** Replaces the last word of a phrase that has a comment. */
  #correct(which: number): void {
    const draft = this.#draft
    const body = bodyTextOf(draft)
    const ranges = threadsOf(draft).flatMap(({ anchor, places }) =>
      anchor.on === 'text' ? (placeOf(draft, body, places) ?? []) : [],
    )
    const range = oneOf(ranges, which)
    const last = range && / \S+$/.exec(textIn(body, range))
    if (!last) return
    const { tr } = EditorState.create({ doc: bodyNodeOf(draft) })
    write(draft, tr.insertText(this.#word, range.to - last[0].length + 1, range.to).doc)
  }

  #move(which: number): void {
    const draft = this.#draft
    const to = oneOf(waysFrom(statusOf(draft), publicRecordOf(draft)), which)
    if (to !== undefined) changeStatus(draft, to, this.#act(), { note: this.#word, hash: `hash ${which}` })
    this.#last = momentIn(draft)
  }

  #tell(which: number): void {
    if (which % 4 === 3) kill(this.#draft, this.#word, this.#act())
    else announce(this.#draft, which % 2 === 0 ? 'update' : 'correction', this.#word, this.#act(), `hash ${which}`)
    this.#last = momentIn(this.#draft)
  }
}

/** What is under review at one moment. */
interface Moment extends ReviewMoment {
  readonly baseline: Content
}

function momentIn(draft: Y.Doc): Moment | null {
  const baseline = baselineOf(draft)
  const moment = momentOf(draft)
  return baseline && moment && { ...moment, baseline }
}

/** A draft as it stands while nothing is under review. */
function unreviewed(draft: Y.Doc): Moment {
  const live = contentOf(draft)
  return { baseline: live, live, suggestions: [], authors: new Authors(draft) }
}

/** A word with the words right before and behind it, those that stand in every text. */
function phraseAround(body: Node, { from, to }: TextRange): TextRange {
  const [before, after] = ['said ', ' at']
  const start = body.resolve(from)
  const text = start.parent.textContent
  const [head, tail] = [text.slice(0, start.parentOffset), text.slice(start.parentOffset + to - from)]
  return {
    from: head.endsWith(before) ? from - before.length : from,
    to: tail.startsWith(after) ? to + after.length : to,
  }
}

/**
 * The places of words that people typed, or that the story began with, whatever marks part of them
 * has.
 */
export function wordPlaces(body: Node, words = /[OABC]\d+q/g): { word: string; from: number; to: number }[] {
  const places: { word: string; from: number; to: number }[] = []
  body.descendants((node, position) => {
    if (!node.isTextblock) return
    for (const { 0: word, index } of node.textBetween(0, node.content.size, '', '\ufffc').matchAll(words)) {
      const from = position + 1 + index
      places.push({ word, from, to: from + word.length })
    }
  })
  return places
}

/** One of several, chosen by any number. */
export function oneOf<Value>(all: readonly Value[], which: number): Value | undefined {
  return all[which % Math.max(1, all.length)]
}
