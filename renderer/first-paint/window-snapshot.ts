import { removeStored, storedValue } from './stored-value.ts'

/** The storage name of this window's snapshot. */
export const lastSnapshot = 'lede.picture'

/** What the window looked like when it was last left (`take-window-snapshot.ts`). */
export interface WindowSnapshot {
  /** The draft that is open in it. */
  draft: string
  /**
   * What it depends on besides its content (`lookOfWindow`): another build or another window size
   * looks different.
   */
  look: string
  /**
   * The window as HTML. Elements have their scroll position (`data-scrolled`, from the start and
   * the top, in pixels). The caret is an element of its own, or the line that contains it
   * (`data-caret`).
   */
  html: string
}

/** The longest a snapshot stays if the window does not appear, in milliseconds. */
const patience = 10_000

/** The longest the window waits for its snapshot, in milliseconds. */
const longestPaintMs = 50

/** A snapshot that is shown. */
interface Hung {
  readonly host: HTMLElement
  readonly text: HTMLElement | null
  /** The element that shows typed keys, and its content before them. */
  readonly caret: Element | null
  readonly line: string
}

let hung: Hung | null = null
let typed = ''

/** What a snapshot of this window depends on besides the text in it. */
export function lookOfWindow(): string {
  const build = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src)
  return JSON.stringify([innerWidth, innerHeight, ...build])
}

/**
 * Shows the window as it was left, if that is known, until the window itself is drawn: first its
 * text (`uncoverText`), then the rest (`removeSnapshot`).
 *
 * The snapshot takes no focus and no clicks. It is used once: after a crash there is no new one,
 * and the one from before must not be shown. Resolves once its text is drawn.
 */
export async function showSnapshot(draft: string): Promise<void> {
  const snapshot = snapshotIn(storedValue(lastSnapshot))
  removeStored(lastSnapshot)
  if (snapshot?.draft !== draft) return
  if (document.readyState === 'loading') await once(document, 'readystatechange')
  if (snapshot.look !== lookOfWindow()) return
  const styles = await ownStyles()
  if (styles === null) return
  const host = document.createElement('div')
  host.className = 'picture'
  host.inert = true
  // In a shadow tree, so that no id occurs twice in the document.
  const whole = host.attachShadow({ mode: 'closed' })
  whole.adoptedStyleSheets = [styles]
  // This window itself made the HTML. The content security policy disables anything else that might
  // be in it.
  whole.innerHTML = snapshot.html
  const caret = whole.querySelector('[data-caret]')
  const line = caret instanceof HTMLTextAreaElement ? caret.value : ''
  hung = { host, text: whole.querySelector('main [data-draft]'), caret, line }
  draw()
  setTimeout(removeSnapshot, patience)
  // The parts around the text keep their space and are drawn one frame later.
  const around = whole.querySelectorAll<HTMLElement>('header[data-pane], aside[data-pane]')
  for (const part of around) part.style.contentVisibility = 'hidden'
  document.body.append(host)
  for (const element of whole.querySelectorAll<HTMLElement>('[data-scrolled]')) {
    const [left = 0, top = 0] = element.dataset.scrolled?.split(' ').map(Number) ?? []
    element.scrollTo(left, top)
  }
  await nextFrame()
  for (const part of around) part.style.contentVisibility = ''
}

/** Shows typed keys where they will appear: at the caret of the snapshot. */
export function drawKeys(keys: readonly string[]): void {
  typed = keys.map((key) => (key === 'Enter' ? '\n' : key)).join('')
  draw()
}

function draw(): void {
  const { caret = null, line = '' } = hung ?? {}
  // Only up to Enter, which leaves a line above the text: the snapshot does not know where to.
  if (caret instanceof HTMLTextAreaElement) caret.value = line + typed.split('\n', 1)
  else if (caret !== null) {
    caret.textContent = typed
    // Hides the placeholder of an empty paragraph.
    if (typed !== '') caret.closest('.is-empty')?.classList.remove('is-empty')
  }
}

/** Removes the text from the snapshot once the real one is drawn. */
export function uncoverText(): void {
  const text = hung?.text ?? null
  if (text !== null) text.style.visibility = 'hidden'
  for (let around = text?.parentElement; around; around = around.parentElement) around.style.background = 'none'
}

/** Removes the snapshot: the window is drawn, or says why it is not. */
export function removeSnapshot(): void {
  hung?.host.remove()
  hung = null
}

/**
 * The window's styles for the snapshot's own tree. They are copied, because loading them again
 * would take longer than the first frame.
 */
async function ownStyles(): Promise<CSSStyleSheet | null> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')
  if (link === null) return null
  if (link.sheet === null) await Promise.race([once(link, 'load'), once(link, 'error')])
  if (link.sheet === null) return null
  const styles = new CSSStyleSheet()
  styles.replaceSync([...link.sheet.cssRules].map(({ cssText }) => cssText).join('\n'))
  return styles
}

/**
 * Resolves once the browser has drawn what was added to the document: reading the window's code may
 * delay that by a tenth of a second. A window out of sight is not drawn.
 */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, longestPaintMs)
  })
}

function once(target: EventTarget, event: string): Promise<void> {
  return new Promise((resolve) => target.addEventListener(event, () => resolve(), { once: true }))
}

function snapshotIn(json: unknown): WindowSnapshot | null {
  const { draft, look, html }: Partial<Record<keyof WindowSnapshot, unknown>> = Object(json)
  return typeof draft === 'string' && typeof look === 'string' && typeof html === 'string'
    ? { draft, look, html }
    : null
}
