import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { type Coming, expect, isTakingIn, takeComing } from '#renderer/draft/session/intake.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { whenceOfClip } from '#shared/provenance/programs.ts'
import { recordTaken, type Taker } from '#shared/provenance/record.ts'
import { recordCarried } from '#shared/provenance/record-carried.ts'
import { actOf } from '#shared/review/people/act.ts'
import { isFromLede } from '../paste/from-lede.ts'
import { comingOfCopy } from './copy-origin.ts'
import { isDictation } from './dictation.ts'

const key = new PluginKey('takingIn')

interface Range {
  from: number
  to: number
}

/**
 * Records where words come from that were not typed: what was pasted or dropped, using the
 * clipboard's data, and what the system inserted at once (dictation). Typing records nothing.
 */
export const TakingIn = Extension.create<{ session: DraftSession | null }>({
  name: 'takingIn',
  addOptions: () => ({ session: null }),
  addProseMirrorPlugins() {
    const { session } = this.options
    return session === null ? [] : [takingInPlugin(session)]
  },
})

/** Reports that something was inserted in a range other than through a transaction of this view. */
export function tookIn(view: EditorView, range: Range): void {
  view.dispatch(view.state.tr.setMeta(key, range).setMeta('addToHistory', false))
}

function takingInPlugin(session: DraftSession): Plugin {
  /** What the system inserted at once, until the editor has read it. */
  let dictated: string | null = null
  const clip = (data: DataTransfer | null) => {
    if (data !== null) expect(session, comingOf(session, data))
    return false
  }
  const put = (text: string | null) => {
    dictated = text !== null && isDictation(text) ? text : null
    return false
  }
  return new Plugin({
    key,
    props: {
      handleDOMEvents: {
        paste: (_view, { clipboardData }) => clip(clipboardData),
        drop: (view, { dataTransfer }) => view.dragging === null && clip(dataTransfer),
        beforeinput: (_view, { inputType, data }) =>
          (inputType === 'insertText' || inputType === 'insertFromDictation') && put(data),
        compositionend: (_view, { data }) => put(data),
      },
    },
    appendTransaction: (transactions, _before, state) => {
      const range = rangeOf(transactions, session)
      if (range !== null) {
        const coming = takeComing(session)
        // The draft contains the words at the end of this turn.
        if (coming !== null) queueMicrotask(() => record(session, range, coming))
      } else if (dictated !== null && transactions.some(({ docChanged }) => docChanged)) {
        const spoken = endingAtCaret(state, dictated)
        dictated = null
        if (spoken !== null) queueMicrotask(() => recordTaken(session.doc, spoken, dictation, taker()))
      }
      return null
    },
  })
}

const dictation = { kind: 'dictated', program: null, address: null, note: null } as const

/** The person who works here is the one who inserts. */
export function taker(): Taker {
  return actOf(useSettings.getState().settings.profile?.id ?? null)
}

/** The origin of a clip that is about to be pasted into a draft. */
export function comingOf(session: DraftSession, data: DataTransfer): Coming {
  const html = data.getData('text/html')
  if (isFromLede(html)) return comingOfCopy(session, html)
  const [rtf, address] = [data.getData('text/rtf'), data.getData('text/uri-list')]
  return { whence: whenceOfClip({ html, rtf, types: data.types, address }), carried: [] }
}

function record(session: DraftSession, range: Range, { whence, carried }: Coming): void {
  const by = taker()
  if (whence !== null) recordTaken(session.doc, range, whence, by)
  recordCarried(session.doc, range, carried, by)
}

/** The range in the present document that these transactions inserted. */
function rangeOf(transactions: readonly Transaction[], session: DraftSession): Range | null {
  let range: Range | null = null
  transactions.forEach((transaction, index) => {
    const told: Range | undefined = transaction.getMeta(key)
    const isOwn = transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined
    const takes = isOwn && (transaction.getMeta('paste') === true || isTakingIn(session))
    const put = told ?? (takes ? putBy(transaction) : null)
    if (put === null) return
    const later = transactions.slice(index + 1)
    const now = (position: number, side: -1 | 1) => later.reduce((at, { mapping }) => mapping.map(at, side), position)
    const [from, to] = [now(put.from, -1), now(put.to, 1)]
    range = range === null ? { from, to } : { from: Math.min(range.from, from), to: Math.max(range.to, to) }
  })
  return range
}

function putBy({ mapping }: Transaction): Range | null {
  let range: Range | null = null
  mapping.maps.forEach((map, index) => {
    const rest = mapping.slice(index + 1)
    map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
      const [from, to] = [rest.map(newFrom, -1), rest.map(newTo, 1)]
      range = range === null ? { from, to } : { from: Math.min(range.from, from), to: Math.max(range.to, to) }
    })
  })
  return range
}

/** The range of a text that ends at the caret; null if another text is there. */
function endingAtCaret({ doc, selection }: EditorState, text: string): Range | null {
  const to = selection.from
  const from = to - text.length
  return from >= 0 && doc.textBetween(from, to, '\n', '\ufffc') === text ? { from, to } : null
}
