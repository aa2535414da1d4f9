import { Extension } from '@tiptap/core'
import { Fragment, type Node, type Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import i18next from 'i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { DatelineSource } from '#renderer/editor/head/dateline-widget.ts'
import { noteCopied } from '#renderer/editor/provenance/copy-origin.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { noteLink, ownHref } from '#shared/schema/note-link.ts'
import { leadPosition } from '../lead.ts'
import { carryImages } from './carried-images.ts'
import { plainTextOf } from './text-of-slice.ts'

/**
 * Copying and cutting. Produces clean HTML whose structure Word, Docs and mail programs keep, with
 * its images, and plain text with a blank line between paragraphs.
 *
 * A copy that starts at the start of the story and goes beyond its first paragraph includes the
 * dateline as printed. Lede itself does not read the dateline back.
 */
export const Copy = Extension.create<{ dateline: DatelineSource | null; session: DraftSession | null }>({
  name: 'articleCopy',
  addOptions: () => ({ dateline: null, session: null }),
  addProseMirrorPlugins() {
    const { dateline, session } = this.options
    const copied = (view: EditorView, event: ClipboardEvent) => copy(view, event, dateline, session)
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            copy: copied,
            cut: (view, event) => {
              if (!view.editable || !copied(view, event)) return false
              const { tr } = view.state
              view.dispatch(tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut'))
              return true
            },
          },
        },
      }),
    ]
  },
})

function copy(
  view: EditorView,
  event: ClipboardEvent,
  source: DatelineSource | null,
  session: DraftSession | null,
): boolean {
  const { selection } = view.state
  if (selection.empty || event.clipboardData === null) return false
  const dateline = source !== null && holdsLead(view, selection.content()) ? source.text() : ''
  const { dom, slice } = view.serializeForClipboard(selection.content())
  const token = session === null ? '' : crypto.randomUUID()
  clean(dom, token)
  sayLeftOut(carryImages(view, dom))
  if (dateline !== '') printDateline(dom, dateline)
  if (session !== null) noteCopied(session, selection, { token, text: dom.textContent ?? '' })
  event.preventDefault()
  event.clipboardData.clearData()
  event.clipboardData.setData('text/html', dom.innerHTML)
  event.clipboardData.setData('text/plain', withDateline(plainTextOf(slice.content), slice, dateline))
  return true
}

function sayLeftOut(count: number): void {
  if (count > 0) sayNews(i18next.t('editor:image.notCopied', { count }))
}

/** Whether the selection contains the whole first paragraph and starts no later than it. */
function holdsLead(view: EditorView, slice: Slice): boolean {
  const { from, to } = view.state.selection
  const lead = leadPosition(view.state.doc)
  if (lead === null || from > lead || slice.size === 0) return false
  return to >= lead + view.state.doc.resolve(lead).parent.content.size
}

/** Marks the HTML as Lede's, with the number of the copy, and removes what only an editor needs. */
function clean(dom: HTMLElement, number: string): void {
  const first = dom.firstElementChild
  first?.setAttribute('data-lede-copy', number)
  for (const link of dom.querySelectorAll('a[rel]')) link.removeAttribute('rel')
  nameNotes(dom)
  for (const name of ['contenteditable', 'data-numbers'])
    for (const part of dom.querySelectorAll(`[${name}]`)) part.removeAttribute(name)
  for (const table of dom.querySelectorAll('table')) takeHead(table)
}

/** Makes notes and their marks link to each other in other programs too. */
function nameNotes(dom: HTMLElement): void {
  for (const link of dom.querySelectorAll('a[href^="#"]')) {
    const note = noteLink(link.getAttribute('href'))
    const name = note && ownHref(note).slice(1)
    if (name && dom.querySelector(`#${name}`) === null) link.id = name
  }
}

/** Turns the rows at the top of a table that contain only headings into its head. */
function takeHead(table: HTMLTableElement): void {
  const rows = [...table.rows]
  const end = rows.findIndex(
    ({ cells }) => cells.length === 0 || [...cells].some(({ localName }) => localName !== 'th'),
  )
  const head = rows.slice(0, end === -1 ? rows.length : end)
  if (head.length > 0) table.createTHead().append(...head)
  for (const body of table.tBodies) if (body.rows.length === 0) body.remove()
}

function printDateline(dom: HTMLElement, dateline: string): void {
  const lead = [...dom.querySelectorAll('p')].find((paragraph) => (paragraph.textContent ?? '').trim() !== '')
  if (!lead) return
  const printed = dom.ownerDocument.createElement('span')
  printed.setAttribute('data-lede-dateline', '')
  printed.textContent = `${dateline} `
  lead.prepend(printed)
}

function withDateline(text: string, { content }: Slice, dateline: string): string {
  if (dateline === '') return text
  let lead = ''
  content.forEach((block: Node) => {
    if (lead === '' && block.type.name === 'paragraph' && block.attrs.level === null)
      lead = plainTextOf(Fragment.from(block)).trim()
  })
  const at = lead === '' ? -1 : text.indexOf(lead)
  return at === -1 ? text : `${text.slice(0, at)}${dateline} ${text.slice(at)}`
}
