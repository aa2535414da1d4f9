import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { mappingOf } from '#renderer/editor/mapping.ts'
import type { Checks, ChecksState } from '#renderer/state/checks/checks.ts'
import { rangeIn } from '#renderer/state/checks/place-in-body.ts'
import type { Finding } from '#shared/checks/finding.ts'

const key = new PluginKey<DecorationSet>('checkMarks')

/** The most marks that a body shows. A text with more findings is corrected from the list. */
const mostMarks = 1_000
/** The longest mark, in letters: browsers take seconds to break a longer marked word into lines. */
const longestMark = 5_000

/**
 * Marks the findings of the checks in the body. The marks move with the text until it is checked
 * again.
 */
export const CheckMarks = Extension.create<{ checks: Checks | null }>({
  name: 'checkMarks',
  addOptions: () => ({ checks: null }),
  addProseMirrorPlugins() {
    const { checks } = this.options
    return checks === null ? [] : [marksPlugin(checks)]
  },
})

function marksPlugin(checks: Checks): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      // Findings from before this editor existed are shown at once.
      init: (_config, { doc }) => {
        const { body, findings, current } = checks.state.getState()
        return body?.eq(doc) === true ? decorationsOf(doc, findings ?? [], current) : DecorationSet.empty
      },
      apply: (transaction, decorations, { doc: before }) => {
        const told: DecorationSet | undefined = transaction.getMeta(key)
        if (told) return told
        if (!transaction.docChanged || decorations === DecorationSet.empty) return decorations
        return decorations.map(mappingOf(transaction, before), transaction.doc)
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClick: (view, at) => {
        const finding = findingAt(view.state.doc, checks.state.getState(), at)
        if (finding) checks.lookAt(finding)
        return false
      },
    },
    view: (view) => {
      let shown: Pick<ChecksState, 'findings' | 'current'> = { findings: null, current: -1 }
      const stop = checks.state.subscribe(({ findings, current, body }) => {
        const isOther = findings !== shown.findings || current !== shown.current
        // What was written in the meantime is checked in the next pause.
        if (!isOther || body === null || !body.eq(view.state.doc)) return
        shown = { findings, current }
        const drawn = decorationsOf(view.state.doc, findings ?? [], current)
        view.dispatch(view.state.tr.setMeta(key, drawn).setMeta('addToHistory', false))
      })
      return { destroy: stop }
    },
  })
}

/** The finding marked at a position; of several, the innermost. */
function findingAt(doc: Node, { findings, body }: ChecksState, at: number): Finding | null {
  if (body === null || !body.eq(doc)) return null
  const there = (findings ?? []).flatMap((finding) => {
    const { place } = finding
    const range = place.kind === 'body' && place.to > place.from ? rangeIn(doc, place) : null
    return range !== null && range.from <= at && at <= range.to ? { finding, length: range.to - range.from } : []
  })
  return there.toSorted((one, other) => one.length - other.length)[0]?.finding ?? null
}

function decorationsOf(doc: Node, findings: readonly Finding[], current: number): DecorationSet {
  const marks = findings.slice(0, mostMarks).flatMap(({ place, severity }, index): Decoration[] => {
    const range = place.kind === 'body' && place.to > place.from ? rangeIn(doc, place) : null
    if (range === null || place.kind !== 'body' || range.to - range.from > longestMark) return []
    const look = `check-mark check-${severity}${index === current ? ' check-current' : ''}`
    const draw = place.attribute === null ? Decoration.inline : Decoration.node
    return [draw(range.from, range.to, { class: look })]
  })
  return marks.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, marks)
}
