import type { EditorView } from '@tiptap/pm/view'
import { MessageSquare } from 'lucide-react'
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useBodyViews } from '#renderer/draft/session/body-view.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { Pause } from '#renderer/draft/session/pause.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { composedPlace, useComments } from '#renderer/state/comments.ts'
import { useLayout } from '#renderer/state/layout.ts'
import { nameText } from '#shared/locales/history-text.ts'
import type { Anchor } from '#shared/review/comments/anchor.ts'
import type { Thread } from '#shared/review/comments/comments.ts'
import type { TextRange } from '#shared/review/diff/body-text.ts'
import { personIn } from '#shared/review/people/people.ts'
import { goToThread } from './actions.ts'
import { arrangeEntries } from './arrange.ts'
import { NewComment } from './new-comment.tsx'
import { ThreadCard } from './thread-card.tsx'
import { useThreads } from './threads.ts'

/** The width, in pixels, from which cards fit beside the column of text. */
const roomy = 960
const gap = 8
/** How long nothing was scrolled when entries are placed anew, in ms. */
const scrollRest = 150
/** The distance of the story from the upper edge. */
const pageTop = 32

/**
 * The open threads beside their text. They are cards if there is room; otherwise, or if the panel
 * shows the cards, marks at the edge of the line. They are inside the scrolled area, so they move
 * exactly with the text.
 */
export function CommentMargin({ session }: { session: DraftSession }) {
  const { t } = useTranslation('comments')
  const { open } = useThreads(session)
  const composing = useComments((state) => state.composing[session.id])
  const composedAt = useComments((state) => state.places[session.id]?.get(composedPlace) ?? null)
  const inPanel = useLayout(({ side, review }) => side === 'review' && review === 'comments')
  const [edge, setEdge] = useState<HTMLElement | null>(null)
  const hasRoom = useRoom(edge) && !inPanel
  useEffect(() => {
    useComments.setState({ hasMargin: hasRoom })
    return () => {
      useComments.setState({ hasMargin: false })
    }
  }, [hasRoom])
  const box = useRef<HTMLElement>(null)
  usePlaced(session, box)

  const shown = hasRoom ? open : open.filter(({ range }) => range !== null)
  const empty = shown.length === 0 && !(hasRoom && composing)
  return (
    <>
      <div ref={setEdge} className="absolute inset-x-0 top-0" />
      <section
        ref={box}
        aria-label={t('margin')}
        hidden={empty}
        className={`relative shrink-0 ${hasRoom ? 'w-72' : 'w-0'}`}
      >
        {hasRoom && composing && (
          <div {...placing(composing, composedAt)} data-first className="absolute inset-x-0 pe-4">
            <NewComment session={session} anchor={composing} />
          </div>
        )}
        {shown.map(({ thread, range }) => (
          <div
            key={thread.id}
            {...placing(thread.anchor, range)}
            data-card={thread.id}
            className={`absolute ${hasRoom ? 'inset-x-0 pe-4' : 'end-1 max-sm:end-0'}`}
          >
            {hasRoom ? (
              <ThreadCard session={session} thread={thread} isPlaced={range !== null} folds />
            ) : (
              <LineMark session={session} thread={thread} />
            )}
          </div>
        ))}
      </section>
    </>
  )
}

const LineMark = memo(function LineMark({ session, thread }: { session: DraftSession; thread: Thread }) {
  const { t } = useTranslation('comments')
  const [first] = thread.comments
  const person = first ? personIn(session.doc, first.by) : null
  return (
    <Button
      aria-label={t('thread', { name: nameText(person, currentLanguage()), text: first?.text ?? t('removed') })}
      onPress={() => goToThread(session, thread.id)}
      className={`${person ? `person-${person.colour} text-person` : 'text-soft'} flex size-6 cursor-default items-center justify-center rounded-md bg-page hover:bg-hover`}
    >
      <MessageSquare size={15} aria-hidden />
    </Button>
  )
})

/** What determines an entry's position: its field, or where its text begins. */
function placing(anchor: Anchor, range: TextRange | null): Record<string, string | number> {
  if (anchor.on === 'field') return { 'data-at-field': anchor.field }
  return range ? { 'data-at': range.from } : {}
}

/** Whether the pane is wide enough for cards beside the text. */
function useRoom(edge: HTMLElement | null): boolean {
  const [room, setRoom] = useState(false)
  useLayoutEffect(() => {
    if (!edge) return
    const measure = () => setRoom(edge.clientWidth >= roomy)
    measure()
    const growth = new ResizeObserver(measure)
    growth.observe(edge)
    return () => growth.disconnect()
  }, [edge])
  return room
}

/**
 * Places every entry at the height of its text and apart from the others, and again whenever the
 * text or an entry grows.
 */
function usePlaced(session: DraftSession, box: React.RefObject<HTMLElement | null>): void {
  // A new view means a new text to be placed beside.
  useBodyViews((state) => state.views[session.id])
  const active = useComments((state) => state.active)
  const place = useRef(() => {})
  place.current = () => {
    if (!box.current || box.current.hidden) return
    const { top } = box.current.getBoundingClientRect()
    const entries = [...box.current.children].filter((child) => child instanceof HTMLElement)
    const wishes = entries.map((entry) => ({
      top: wishedTop(entry, session.id) - top,
      height: entry.offsetHeight,
      first: entry.dataset.first !== undefined || entry.dataset.card === active,
    }))
    const tops = arrangeEntries(wishes, gap)
    for (const [index, entry] of entries.entries()) entry.style.top = `${Math.round(tops[index] ?? 0)}px`
  }
  // Runs after every render, because what is shown and in which order may have changed.
  useLayoutEffect(() => place.current())
  useEffect(() => {
    const column = box.current?.parentElement
    if (!column) return
    // In the frame that shows the growth: a frame of its own would come in the way of the next key.
    const growth = new ResizeObserver(() => place.current())
    const watch = () => {
      growth.disconnect()
      for (const child of column.children) growth.observe(child)
      for (const entry of box.current?.children ?? []) growth.observe(entry)
    }
    watch()
    const children = new MutationObserver(watch)
    if (box.current) children.observe(box.current, { childList: true })
    const rest = new Pause(() => place.current(), scrollRest)
    const scrolled = ({ target }: Event) => {
      if (target instanceof Node && target.contains(column)) rest.ask()
    }
    document.addEventListener('scroll', scrolled, { capture: true, passive: true })
    return () => {
      document.removeEventListener('scroll', scrolled, { capture: true })
      rest.cancel()
      growth.disconnect()
      children.disconnect()
    }
  }, [box])

  function wishedTop({ dataset }: HTMLElement, draft: string): number {
    const column = box.current?.parentElement
    const text = useBodyViews.getState().views[draft]
    if (dataset.at !== undefined && text && Number(dataset.at) <= text.state.doc.content.size)
      return topOf(text, Number(dataset.at))
    const line = dataset.atField === undefined ? null : column?.querySelector(`[data-line="${dataset.atField}"]`)
    if (line) return line.getBoundingClientRect().top
    return (column?.getBoundingClientRect().top ?? 0) + pageTop
  }
}

/**
 * Where the line of a position begins, in the window. Of a block that is far out of sight, where
 * the block begins: asking for its lines would lay it out. It is asked again when scrolling rests.
 */
function topOf(text: EditorView, at: number): number {
  const $at = text.state.doc.resolve(at)
  const block = $at.depth === 0 ? null : text.nodeDOM($at.before(1))
  if (block instanceof Element) {
    const { top, bottom } = block.getBoundingClientRect()
    if (bottom < -2 * window.innerHeight || top > 3 * window.innerHeight) return top
  }
  return text.coordsAtPos(at).top
}
