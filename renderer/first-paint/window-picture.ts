import { removeStored, storedValue } from './stored.ts'

/** The name under which this window keeps its picture. */
export const lastPicture = 'lede.picture'

/** What the window looked like when it was left last (`take-window-picture.ts`). */
export interface WindowPicture {
  /** The draft that is open in it. */
  draft: string
  /**
   * What it depends on besides its content (`lookOfWindow`): another build, or a window of another
   * size, looks different.
   */
  look: string
  /**
   * The window as HTML. Elements carry how far they were scrolled (`data-scrolled`, from the start
   * and the top, in pixels), and the caret is an element of its own, or the line it stands in
   * (`data-caret`).
   */
  html: string
}

/** How long a picture stands at the most where the window does not come, in milliseconds. */
const patience = 10_000

/** How long the window waits for its picture at the most, in milliseconds. */
const longestPaintMs = 50

/** A picture that is shown. */
interface Hung {
  readonly host: HTMLElement
  readonly text: HTMLElement | null
  /** Where keys are seen, and what stood there before them. */
  readonly caret: Element | null
  readonly line: string
}

let hung: Hung | null = null
let typed = ''

/** What a picture of this window depends on besides what is written in it. */
export function lookOfWindow(): string {
  const build = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src)
  return JSON.stringify([innerWidth, innerHeight, ...build])
}

/**
 * Shows the window as it was left, where that is known, until the window itself is drawn: first its
 * text (`uncoverText`), then the rest (`removePicture`). The picture takes no focus and no click.
 * It is used once: a crash leaves no picture, and the one from before it must not be shown.
 * Resolves once its text is drawn.
 */
export async function showPicture(draft: string): Promise<void> {
  const picture = pictureIn(storedValue(lastPicture))
  removeStored(lastPicture)
  if (picture?.draft !== draft) return
  if (document.readyState === 'loading') await once(document, 'readystatechange')
  if (picture.look !== lookOfWindow()) return
  const styles = await ownStyles()
  if (styles === null) return
  const host = document.createElement('div')
  host.className = 'picture'
  host.inert = true
  // In a shadow tree, so that no id stands twice in the document.
  const whole = host.attachShadow({ mode: 'closed' })
  whole.adoptedStyleSheets = [styles]
  // The HTML was made by this window itself; the content security policy makes anything else that
  // might be in it inert.
  whole.innerHTML = picture.html
  const caret = whole.querySelector('[data-caret]')
  const line = caret instanceof HTMLTextAreaElement ? caret.value : ''
  hung = { host, text: whole.querySelector('main [data-draft]'), caret, line }
  draw()
  setTimeout(removePicture, patience)
  // The parts around the text keep their space, and are drawn a frame after it.
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

/** Shows keys that are held where they will stand: at the caret of the picture. */
export function drawKeys(keys: readonly string[]): void {
  typed = keys.map((key) => (key === 'Enter' ? '\n' : key)).join('')
  draw()
}

function draw(): void {
  const { caret = null, line = '' } = hung ?? {}
  // Up to Enter, which leaves a line above the text: the picture does not know where to.
  if (caret instanceof HTMLTextAreaElement) caret.value = line + typed.split('\n', 1)
  else if (caret !== null) {
    caret.textContent = typed
    // Hides the placeholder of an empty paragraph.
    if (typed !== '') caret.closest('.is-empty')?.classList.remove('is-empty')
  }
}

/** Takes the text out of the picture, once the real one is drawn. */
export function uncoverText(): void {
  const text = hung?.text ?? null
  if (text !== null) text.style.visibility = 'hidden'
  for (let around = text?.parentElement; around; around = around.parentElement) around.style.background = 'none'
}

/** Takes the picture away: the window is drawn, or says why it is not. */
export function removePicture(): void {
  hung?.host.remove()
  hung = null
}

/**
 * The window's styles, for the picture's own tree. They are copied: loaded once more they would
 * come later than the first frame.
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
 * Resolves once what was put into the document is drawn: reading the code of the window may keep
 * the browser from that for a tenth of a second. A window that is out of sight is not drawn.
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

function pictureIn(json: unknown): WindowPicture | null {
  const { draft, look, html }: Partial<Record<keyof WindowPicture, unknown>> = Object(json)
  return typeof draft === 'string' && typeof look === 'string' && typeof html === 'string'
    ? { draft, look, html }
    : null
}
