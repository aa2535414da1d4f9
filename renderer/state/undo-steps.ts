import { defaultDeleteFilter, defaultProtectedNodes } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { isUnspaced } from '#shared/article/length.ts'
import { changeBetween } from '#shared/changed-text.ts'

/** What an edit wrote and what it took out; null where it did more than write. */
type Edit = { readonly wrote: string; readonly removed: string } | null

/** What a step has written and not taken out again, and how much of what stood before it has taken out; null for one that did more than write. */
type Step = { readonly typed: string; readonly removed: number } | null

/** A step of as many characters ends with its word. */
const phraseLength = 20
/** A pause as long as this, in milliseconds, ends a step. */
const longestPause = 500
const phraseEnd = /[.,;:!?…—–][)\]"'”’“‘»«›‹]*\s+$|[。！？、，；：」』]$/u

/**
 * Undo over parts of a draft, for edits of these origins. A step is a word or a phrase that was typed, or taken out, or something done in another way; mending what was just typed belongs to typing it.
 */
export function undoOver(parts: (Y.Map<unknown> | Y.XmlFragment)[], origins: readonly unknown[]): Y.UndoManager {
  const steps = new WeakMap<object, Step>()
  let edit: Edit = null
  const undo = new Y.UndoManager(parts, {
    trackedOrigins: new Set(origins),
    captureTimeout: longestPause,
    // A paragraph made here in which somebody else has written meanwhile stays.
    deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
    // Asked right before the manager begins a step or goes on with the last one.
    captureTransaction: (transaction) => {
      if (transaction.meta.get('addToHistory') === false) return false
      if (!origins.includes(transaction.origin) || transaction.changed.size === 0) return true
      edit = editOf(transaction)
      const last = undo.undoStack.at(-1)
      if (last && !isHeld(undo) && begins(steps.get(last) ?? null, edit)) undo.stopCapturing()
      return true
    },
  })
  undo.on('stack-item-added', ({ stackItem }) => void steps.set(stackItem, stepAfter({ typed: '', removed: 0 }, edit)))
  undo.on('stack-item-updated', ({ stackItem }) => {
    steps.set(stackItem, stepAfter(steps.get(stackItem) ?? null, edit))
  })
  return undo
}

/** Makes all that is done in `work` one step, with nothing that was done before it or is done after. */
export function inOneStep<T>(undo: Y.UndoManager, work: () => T): T {
  if (isHeld(undo)) return work()
  undo.stopCapturing()
  undo.captureTimeout = Number.POSITIVE_INFINITY
  try {
    return work()
  } finally {
    undo.captureTimeout = longestPause
    undo.stopCapturing()
  }
}

function isHeld({ captureTimeout }: Y.UndoManager): boolean {
  return captureTimeout === Number.POSITIVE_INFINITY
}

function begins(step: Step, edit: Edit): boolean {
  if (step === null || edit === null) return step !== edit
  const { wrote, removed } = edit
  if (!step.typed.endsWith(removed))
    return wrote !== '' || step.typed !== '' || (step.removed >= phraseLength && /^\s|\s$/u.test(removed))
  if (removed !== '') return false
  return step.typed === '' ? step.removed > 0 : beginsPhrase(step.typed, wrote)
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
  return { typed: kept + wrote, removed: step.removed + (isOwn ? 0 : removed.length) }
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
  return isText && wrote + removed !== '' ? { wrote, removed } : null
}

function newItems({ doc, beforeState }: Y.Transaction): Y.Item[] {
  const structs = doc.store.clients.get(doc.clientID) ?? []
  const first = structs.findLastIndex(({ id }) => id.clock < (beforeState.get(doc.clientID) ?? 0)) + 1
  return structs.slice(first).filter((struct) => struct instanceof Y.Item)
}

/** What a text is written into, and how it is set. */
function isAroundText(content: Y.Item['content']): boolean {
  return content instanceof Y.ContentFormat || (content instanceof Y.ContentType && content.type instanceof Y.XmlText)
}

/** What was written in a field, or in an attribute, whose value is a text. */
function changeOfValue(before: Y.Item | null, after: Y.Item['content']): Edit {
  const was = before === null ? '' : textOf(before.content)
  const is = textOf(after)
  return was === null || is === null ? null : changeBetween(was, is)
}

/** A field that is unset says nothing. */
function textOf(content: Y.Item['content']): string | null {
  const [value] = content.getContent()
  return value === null ? '' : typeof value === 'string' ? value : null
}
