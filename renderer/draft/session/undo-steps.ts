import { defaultDeleteFilter, defaultProtectedNodes } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { isUnspaced } from '#shared/article/length.ts'
import { changeBetween } from '#shared/changed-text.ts'
import { partRedone } from './redone.ts'

/** The text that an edit inserted and the text that it deleted; null for any other edit. */
type Edit = { readonly wrote: string; readonly removed: string } | null

/**
 * A step of undo: the text typed in it that still exists, and the earlier text that it deleted;
 * null for any other step. `from`: what the step before had typed, if this one followed it without
 * a pause.
 */
type Step = { readonly typed: string; readonly removed: string; readonly from: string } | null

/** Deleting this little of a word counts as correcting it. */
const mendedAtOnce = /^\S{1,2}$/u

/** A step with this many characters ends with its word. */
const phraseLength = 20
/** A pause as long as this, in milliseconds, ends a step. */
const longestPause = 500
const phraseEnd = /[.,;:!?…—–][)\]"'”’“‘»«›‹]*\s+$|[。！？、，；：」』]$/u

/** Undo that knows of all that was typed, also of what an editor has yet to write down. */
class WholeUndo extends Y.UndoManager {
  readonly #writeDown: () => void

  constructor(
    parts: ConstructorParameters<typeof Y.UndoManager>[0],
    options: ConstructorParameters<typeof Y.UndoManager>[1],
    writeDown: () => void,
  ) {
    super(parts, options)
    this.#writeDown = writeDown
  }

  override stopCapturing(): void {
    this.#writeDown()
    super.stopCapturing()
  }

  override undo() {
    this.#writeDown()
    return super.undo()
  }

  override redo() {
    this.#writeDown()
    return super.redo()
  }
}

/**
 * Undo over parts of a draft, for edits of these origins. A step is a word or a phrase that was
 * typed or deleted, or any other single action; correcting a letter or two of what was just typed
 * belongs to typing it, once typing continues.
 *
 * @param writeDown writes into the draft what an editor shows already.
 */
export function undoOver(
  parts: (Y.Map<unknown> | Y.XmlFragment)[],
  origins: readonly unknown[],
  writeDown: () => void = () => {},
): Y.UndoManager {
  const steps = new WeakMap<object, Step>()
  let edit: Edit = null
  let from = ''
  const options: ConstructorParameters<typeof Y.UndoManager>[1] = {
    trackedOrigins: new Set(origins),
    captureTimeout: longestPause,
    // A paragraph made here in which somebody else has since written stays.
    deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
    // Asked by Yjs right before it begins a step or adds to the last one.
    captureTransaction: (transaction) => {
      if (transaction.meta.get('addToHistory') === false) return false
      if (!origins.includes(transaction.origin) || transaction.changed.size === 0) return true
      edit = editOf(transaction)
      from = ''
      if (isHeld(undo)) return true
      if (edit?.wrote) joinMending(undo, steps)
      const last = undo.undoStack.at(-1)
      if (last === undefined) return true
      const step = steps.get(last) ?? null
      if (goesOn(undo)) from = step?.typed ?? ''
      if (begins(step, edit)) undo.stopCapturing()
      return true
    },
  }
  const undo = new WholeUndo(parts, options, writeDown)
  undo.doc.on('beforeTransaction', (transaction: Y.Transaction) => {
    const step = (undo.undoing ? undo.undoStack : undo.redoStack).at(-1)
    if (transaction.origin === undo && step) partRedone(transaction, step)
  })
  undo.on('stack-item-added', ({ stackItem }) => {
    steps.set(stackItem, stepAfter({ typed: '', removed: '', from }, edit))
    if (composing.has(undo)) undo.captureTimeout = Number.POSITIVE_INFINITY
  })
  undo.on('stack-item-updated', ({ stackItem }) => {
    steps.set(stackItem, stepAfter(steps.get(stackItem) ?? null, edit))
    if (composing.has(undo)) undo.captureTimeout = Number.POSITIVE_INFINITY
  })
  return undo
}

/** Where an input method is at work, whose first edit begins or goes on with a step as any does. */
const composing = new WeakSet<Y.UndoManager>()

/** An input method begins: all that it writes is in one step, however long it takes. */
export function beginComposing(undo: Y.UndoManager): void {
  if (!isHeld(undo)) composing.add(undo)
}

/** It has ended; what the editor still takes in of it, and what is typed next, goes on. */
export function endComposing(undo: Y.UndoManager): void {
  if (!composing.delete(undo) || !isHeld(undo)) return
  undo.captureTimeout = longestPause
  undo.lastChange = Date.now()
}

/** Makes everything done in `work` one step of its own. */
export function inOneStep<T>(undo: Y.UndoManager, work: () => T): T {
  if (isHeld(undo)) return work()
  undo.stopCapturing()
  undo.captureTimeout = Number.POSITIVE_INFINITY
  try {
    return work()
  } finally {
    undo.stopCapturing()
    undo.captureTimeout = longestPause
  }
}

/** Whether all that is done is in one step (`inOneStep`, an input method). */
export function isHeld({ captureTimeout }: Y.UndoManager): boolean {
  return captureTimeout === Number.POSITIVE_INFINITY
}

/** Whether the last step can still be extended. */
function goesOn({ lastChange }: Y.UndoManager): boolean {
  return Date.now() - lastChange < longestPause
}

/**
 * Joins the last step to the one before it, if it only corrected what that one typed; called when
 * typing continues.
 */
function joinMending(undo: Y.UndoManager, steps: WeakMap<object, Step>): void {
  const [before, last] = undo.undoStack.slice(-2)
  if (!before || !last || !goesOn(undo)) return
  const { typed, removed, from } = steps.get(last) ?? { typed: '', removed: '', from: '' }
  if (typed !== '' || !mendedAtOnce.test(removed) || !from.endsWith(removed)) return
  before.insertions = Y.mergeDeleteSets([before.insertions, last.insertions])
  before.deletions = Y.mergeDeleteSets([before.deletions, last.deletions])
  steps.set(before, stepAfter(steps.get(before) ?? null, { wrote: '', removed }))
  undo.undoStack.pop()
}

function begins(step: Step, edit: Edit): boolean {
  if (step === null || edit === null) return step !== edit
  const { wrote, removed } = edit
  if (removed !== '' && wrote === '')
    return step.typed !== '' || (step.removed.length >= phraseLength && /^\s|\s$/u.test(removed))
  if (removed !== '') return !step.typed.endsWith(removed)
  return step.typed === '' ? step.removed !== '' : beginsPhrase(step.typed, wrote)
}

function beginsPhrase(typed: string, wrote: string): boolean {
  const beginsWord = isUnspaced(wrote) || (/\s$/u.test(typed) && /^\S/u.test(wrote))
  return beginsWord && (typed.trimEnd().length >= phraseLength || phraseEnd.test(typed))
}

function stepAfter(step: Step, edit: Edit): Step {
  if (step === null || edit === null) return null
  const { wrote, removed } = edit
  const isOwn = step.typed.endsWith(removed)
  const kept = isOwn ? step.typed.slice(0, step.typed.length - removed.length) : step.typed
  return { ...step, typed: kept + wrote, removed: isOwn ? step.removed : removed + step.removed }
}

function editOf(transaction: Y.Transaction): Edit {
  const { deleteSet } = transaction
  let wrote = ''
  let removed = ''
  for (const item of newItems(transaction)) {
    const { content, parentSub } = item
    if (content instanceof Y.ContentString) wrote += content.str
    else if (parentSub !== null) {
      const change = changeOfValue(item.left, content)
      if (change === null) return null
      wrote += change.wrote
      removed += change.removed
    } else if (!isAroundText(content)) return null
  }
  let isText = true
  Y.iterateDeletedStructs(transaction, deleteSet, (item) => {
    if (!(item instanceof Y.Item) || item.parentSub !== null) return
    if (item.content instanceof Y.ContentString) removed += item.content.str
    else isText &&= isAroundText(item.content)
  })
  // What is typed over several blocks takes them out; what is only joined with another was there.
  const isTyped = isText || (wrote !== '' && !removed.endsWith(wrote))
  return isTyped && wrote + removed !== '' ? { wrote, removed } : null
}

function newItems({ doc, beforeState }: Y.Transaction): Y.Item[] {
  const structs = doc.store.clients.get(doc.clientID) ?? []
  const first = structs.findLastIndex(({ id }) => id.clock < (beforeState.get(doc.clientID) ?? 0)) + 1
  return structs.slice(first).filter((struct) => struct instanceof Y.Item)
}

/** Whether content only goes with text: the node that text is in, or where marks begin and end. */
function isAroundText(content: Y.Item['content']): boolean {
  return content instanceof Y.ContentFormat || (content instanceof Y.ContentType && content.type instanceof Y.XmlText)
}

/** The edit of a field, or of an attribute, whose value is a text. */
function changeOfValue(before: Y.Item | null, after: Y.Item['content']): Edit {
  const was = before === null ? '' : textOf(before.content)
  const is = textOf(after)
  return was === null || is === null ? null : changeBetween(was, is)
}

/** The text of a value, '' for a field that is unset; null for a value that is no text. */
function textOf(content: Y.Item['content']): string | null {
  const [value] = content.getContent()
  return value === null ? '' : typeof value === 'string' ? value : null
}
