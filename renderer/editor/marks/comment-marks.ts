import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep, type Step, type StepMap } from '@tiptap/pm/transform'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { showBodyView } from '#renderer/draft/session/body-view.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { Pause } from '#renderer/draft/session/pause.ts'
import { lookAt, useComments } from '#renderer/state/comments.ts'
import { type Thread, threadsOf } from '#shared/review/comments/comments.ts'
import { type CommentMark, type Discussed, discussedIn, marksOf, placeAnew, sameMarks } from './comment-places.ts'

interface State {
  /** The passages, where they were before the steps in `moved`: a key alone need not move each. */
  marks: readonly CommentMark[]
  moved: readonly StepMap[]
  active: string | null
  decorations: DecorationSet
  /**
   * Counts the edits made here, and those of them that may have written a passage anew where it
   * stood before.
   */
  edits: number
  rewrites: number
}

const key = new PluginKey<State>('commentMarks')

/**
 * Shows the passages of comments. They move with the text through every transaction; in a pause,
 * and at once if an edit wrote text anew, they are compared with the comments themselves, and new
 * positions are recorded.
 */
export const CommentMarks = Extension.create<{ session: DraftSession | null }>({
  name: 'commentMarks',
  addOptions: () => ({ session: null }),
  addProseMirrorPlugins() {
    const { session } = this.options
    return session === null ? [] : [commentPlugin(session)]
  },
})

function commentPlugin(session: DraftSession): Plugin<State> {
  return new Plugin<State>({
    key,
    state: {
      init: (_config, { doc }) => ({
        ...drawn(doc, marksOf(session), useComments.getState().active),
        edits: 0,
        rewrites: 0,
      }),
      apply: (transaction, before, _old, { doc }) => {
        const told: Partial<State> | undefined = transaction.getMeta(key)
        // What comes out of the draft replaces the whole document: positions cannot be mapped
        // through that.
        const marks = told?.marks ?? (isFromDraft(transaction) ? marksOf(session) : null)
        if (marks !== null || told?.active !== undefined)
          return {
            ...before,
            ...drawn(doc, marks ?? marksNow(before), told?.active === undefined ? before.active : told.active),
          }
        if (!transaction.docChanged || before.marks.length === 0) return before
        return {
          ...before,
          ...movedBy(before, transaction),
          decorations: before.decorations.map(transaction.mapping, doc),
          edits: before.edits + 1,
          rewrites: before.rewrites + (isRewrite(transaction, before) ? 1 : 0),
        }
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.decorations,
      handleClick: (view, position) => {
        const hit = marksIn(view.state).findLast(({ from, to }) => from <= position && position <= to)
        if (hit) lookAt(hit.thread)
        return false
      },
    },
    view: (view) => new Keeper(view, session),
  })
}

function isFromDraft(transaction: Transaction): boolean {
  return transaction.getMeta(ySyncPluginKey)?.isChangeOrigin === true
}

/**
 * Whether an edit does more than insert and delete characters in a line, in a block with a passage
 * of a comment: other blocks are not written anew.
 */
function isRewrite({ steps, docs, mapping }: Transaction, state: State): boolean {
  if (steps.every(isTyping)) return false
  const marks = marksNow(state)
  return steps.some((step, index) => {
    if (isTyping(step)) return false
    const before = mapping.slice(0, index)
    const [from, to] = blocksOf(docs[index] as Node, step)
    return marks.some((mark) => before.map(mark.from, -1) <= to && before.map(mark.to, 1) >= from)
  })
}

function isTyping(step: Step): boolean {
  if (!(step instanceof ReplaceStep)) return false
  const { content, size } = step.slice
  return size === content.textBetween(0, content.size).length
}

/** From where to where the blocks of the document reach that a step changes. */
function blocksOf(doc: Node, step: Step): [from: number, to: number] {
  let [from, to] = [doc.content.size, 0]
  step.getMap().forEach((start, end) => {
    from = Math.min(from, start)
    to = Math.max(to, end)
  })
  // Changes of marks and attributes move nothing, and tell no place.
  if (from > to) return [0, doc.content.size]
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)]
  return [$from.depth === 0 ? from : $from.before(1), $to.depth === 0 ? to : $to.after(1)]
}

/** So many steps are kept to move the passages by, before these are moved. */
const mostSteps = 50

function movedBy({ marks, moved: before }: State, { mapping }: Transaction): Pick<State, 'marks' | 'moved'> {
  const moved = [...before, ...mapping.maps]
  return moved.length < mostSteps ? { marks, moved } : { marks: marksNow({ marks, moved }), moved: [] }
}

/** The passages where they are now. */
function marksNow({ marks, moved }: Pick<State, 'marks' | 'moved'>): readonly CommentMark[] {
  if (moved.length === 0) return marks
  return marks.map((mark) => {
    let { from, to } = mark
    for (const step of moved) {
      from = step.map(from, 1)
      to = Math.max(from, step.map(to, -1))
    }
    return { ...mark, from, to }
  })
}

function marksIn(state: EditorState): readonly CommentMark[] {
  const known = key.getState(state)
  return known ? marksNow(known) : []
}

function drawn(doc: Node, marks: readonly CommentMark[], active: string | null): Omit<State, 'edits' | 'rewrites'> {
  const decorations = marks
    .filter(({ from, to }) => from < to && to <= doc.content.size)
    .map(({ thread, from, to, colour }) =>
      Decoration.inline(from, to, {
        class: `comment ${colour === null ? '' : `person-${colour}`} ${thread === active ? 'comment-active' : ''}`,
        'data-thread': thread,
      }),
    )
  return { marks, moved: [], active, decorations: DecorationSet.create(doc, decorations) }
}

/** Keeps the marks of one view in step with the comments, and tells the window where they are. */
class Keeper {
  readonly #view: EditorView
  readonly #session: DraftSession
  readonly #stops: (() => void)[]
  /** Whether text was edited here since the marks were last held against the comments. */
  #edited = false
  #writing = false
  /** The threads of the draft, until one changes. */
  #threads: readonly Thread[] | null = null
  /** The passages as the window was last told. */
  #told: readonly CommentMark[] | null = null
  readonly #pause = new Pause(() => this.#catchUp())

  constructor(view: EditorView, session: DraftSession) {
    this.#view = view
    this.#session = session
    const commented = (transaction: Y.Transaction) => {
      const comments = session.doc.share.get('comments')
      if (!comments || !transaction.changedParentTypes.has(comments)) return
      this.#threads = null
      if (!this.#writing) this.#catchUp()
    }
    session.doc.on('afterTransaction', commented)
    this.#stops = [
      () => session.doc.off('afterTransaction', commented),
      showBodyView(session.id, view),
      useComments.subscribe((state, before) => {
        if (state.active !== before.active) view.dispatch(view.state.tr.setMeta(key, { active: state.active }))
        if (state.composing[session.id] !== before.composing[session.id]) this.#catchUp()
      }),
    ]
    this.#tell()
  }

  update(view: EditorView, before: EditorState): void {
    const [now, was] = [key.getState(view.state), key.getState(before)]
    if (now?.edits === was?.edits) {
      if (now?.marks !== was?.marks) queueMicrotask(() => this.#tell())
      return
    }
    this.#edited = true
    // Comments lose track of text that was written anew until they are updated, and somebody else's
    // edit may come at any moment.
    if (now?.rewrites !== was?.rewrites) queueMicrotask(() => this.#edited && this.#write())
    this.#pause.ask()
  }

  destroy(): void {
    this.#pause.cancel()
    for (const stop of this.#stops) stop()
    if (this.#edited) this.#write()
  }

  #catchUp(): void {
    if (this.#view.isDestroyed) return
    const before = this.#discussed()
    const hasWritten = this.#edited && this.#write(before)
    const marks = marksOf(this.#session, hasWritten ? this.#discussed() : before)
    if (!sameMarks(marks, marksIn(this.#view.state)))
      this.#view.dispatch(this.#view.state.tr.setMeta(key, { marks }).setMeta('addToHistory', false))
    this.#tell()
  }

  #discussed(): Discussed {
    this.#threads ??= threadsOf(this.#session.doc)
    return discussedIn(this.#session, this.#threads)
  }

  #write(discussed = this.#discussed()): boolean {
    this.#edited = false
    this.#writing = true
    try {
      return this.#view.editable && placeAnew(this.#session, marksIn(this.#view.state), discussed)
    } finally {
      this.#writing = false
    }
  }

  #tell(): void {
    const marks = marksIn(this.#view.state)
    if (this.#told !== null && sameMarks(marks, this.#told)) return
    this.#told = marks
    const places = new Map(marks.map(({ thread, from, to }) => [thread, from < to ? { from, to } : null]))
    const { id } = this.#session
    useComments.setState(({ places: all }) => ({ places: { ...all, [id]: places } }))
  }
}
