import type { TiptapEditorHTMLElement } from '@tiptap/core'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { useStart } from './start.ts'
import { removeStored } from './stored-value.ts'
import { lastSnapshot, lookOfWindow, type WindowSnapshot } from './window-snapshot.ts'

/**
 * Attributes that show the pointer and the focus. They are left out, because both will be elsewhere
 * at the next start.
 */
const passing = ['data-hovered', 'data-pressed', 'data-focused', 'data-focus-visible'] as const

/**
 * How far beyond the window's edges the snapshot includes text, as a multiple of the window's
 * height.
 */
const margin = 0.5

/** The nodes of the window, each with its copy in the snapshot. */
type Copies = ReadonlyMap<Node, Node>

/** Takes the window's snapshot whenever the window is left. Returns a function that stops it. */
export function saveSnapshot(): () => void {
  window.addEventListener('pagehide', keep)
  window.addEventListener('pageshow', drop)
  return () => {
    window.removeEventListener('pagehide', keep)
    window.removeEventListener('pageshow', drop)
  }
}

function keep(): void {
  const { active } = useTabs.getState()
  const root = document.getElementById('root')
  if (active === null || root === null || !isPresentable(root)) return
  const state: WindowSnapshot = { draft: active, look: lookOfWindow(), html: drawn(root) }
  try {
    localStorage.setItem(lastSnapshot, JSON.stringify({ state }))
  } catch {
    // There is no room to store it: the next start has no snapshot.
    drop()
  }
}

/** Removes the snapshot: the window is in use again and no longer looks as it was left. */
function drop(): void {
  removeStored(lastSnapshot)
}

/**
 * Whether the window looks as it will at its next start: complete, with the draft open and nothing
 * over it.
 */
function isPresentable(root: HTMLElement): boolean {
  const hasText = root.querySelector('main [data-draft]') !== null
  return hasText && useStart.getState().whole && document.querySelector('[role="dialog"], [role="menu"]') === null
}

function drawn(root: HTMLElement): string {
  const copy = root.cloneNode(true)
  const copies = paired(root, copy)
  for (const [original, its] of copies)
    if (original instanceof HTMLElement && its instanceof HTMLElement) bringAlong(original, its)
  markCaret(copies)
  for (const text of root.querySelectorAll('.ProseMirror')) leaveFarOut(text, copies)

  // Stands in for the document's root element, whose attributes and variables the styles need.
  const frame = document.createElement('div')
  const { dataset, style } = document.documentElement
  Object.assign(frame.dataset, dataset)
  frame.style.cssText = style.cssText
  frame.className = 'h-full'
  frame.append(copy)
  return frame.outerHTML
}

function paired(original: Node, copy: Node): Copies {
  const copies = new Map([[original, copy]])
  const originals = document.createTreeWalker(original)
  const walker = document.createTreeWalker(copy)
  while (originals.nextNode() && walker.nextNode()) copies.set(originals.currentNode, walker.currentNode)
  return copies
}

/** Copies what an element shows but its HTML does not contain. */
function bringAlong(original: HTMLElement, copy: HTMLElement): void {
  const { scrollLeft, scrollTop } = original
  if (scrollLeft !== 0 || scrollTop !== 0) copy.dataset.scrolled = `${scrollLeft} ${scrollTop}`
  if (original instanceof HTMLTextAreaElement) copy.textContent = original.value
  if (original instanceof HTMLOptionElement) copy.toggleAttribute('selected', original.selected)
  if (original instanceof HTMLInputElement) {
    copy.setAttribute('value', original.value)
    copy.toggleAttribute('checked', original.checked)
  }
  // Embedded pages and images in this window's memory will not exist at the next start.
  if (original instanceof HTMLIFrameElement) copy.removeAttribute('srcdoc')
  if (original instanceof HTMLImageElement && original.src.startsWith('blob:')) {
    copy.removeAttribute('src')
    copy.style.visibility = 'hidden'
  }
  for (const name of passing) copy.removeAttribute(name)
}

/**
 * Marks where typed text will appear: the line being written, or otherwise the caret of the text,
 * wherever the focus is.
 */
function markCaret(copies: Copies): void {
  const { activeElement } = document
  const line = activeElement instanceof HTMLTextAreaElement && activeElement.dataset.line ? activeElement : null
  const lineCopy = line && copies.get(line)
  if (lineCopy instanceof HTMLElement) {
    lineCopy.dataset.caret = ''
    return
  }
  const text = document.querySelector<TiptapEditorHTMLElement>('main [data-draft] .ProseMirror')
  const { view, state } = text?.editor ?? {}
  // Typing would replace the selection, which the snapshot cannot show.
  if (!view || !state?.selection.empty) return
  const { node, offset } = view.domAtPos(state.selection.head)
  const place = copies.get(node)
  if (place === undefined) return
  const caret = document.createElement('span')
  caret.dataset.caret = ''
  const range = new Range()
  range.setStart(place, offset)
  range.insertNode(caret)
}

/**
 * Leaves out the blocks of a text that are far from the visible ones but keeps their space, so that
 * the snapshot of a long text is small.
 */
function leaveFarOut(text: Element, copies: Copies): void {
  const copy = copies.get(text)
  if (!(copy instanceof HTMLElement)) return
  const { top, height } = text.getBoundingClientRect()
  const blocks = [...text.children].map((block) => ({ block, box: block.getBoundingClientRect() }))
  const isNear = ({ box }: { box: DOMRect }) =>
    box.bottom > -margin * innerHeight && box.top < (1 + margin) * innerHeight
  const first = blocks.find(isNear)
  copy.style.height = `${height}px`
  if (first !== undefined && first !== blocks[0]) copy.style.paddingTop = `${first.box.top - top}px`
  const near = blocks.filter(isNear).map(({ block }) => copies.get(block))
  copy.replaceChildren(...near.filter((block) => block !== undefined))
}
