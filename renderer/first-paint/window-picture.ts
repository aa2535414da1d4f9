import { forget, kept } from './stored.ts'

/** The name under which this window keeps its picture. */
export const lastPicture = 'lede.picture'

/** What the window looked like when it was left last (`take-picture.ts`). */
export interface Picture {
  /** The draft that is open in it. */
  draft: string
  /**
   * What it was drawn by and how large it is (`lookOfWindow`): for another build, and in another
   * size, it looks otherwise.
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
 * text (`uncoverText`), then the rest (`removePicture`). A picture is for looking at: it takes no
 * focus and no click. It serves once, so that what was left without a picture (a crash) is not
 * shown as it was before that. Resolves once its text is drawn, from when on nothing has to wait
 * for it.
 */
export async function showPicture(draft: string): Promise<void> {
  const picture = pictureIn(kept(lastPicture))
  forget(lastPicture)
  if (picture?.draft !== draft) return
  if (document.readyState === 'loading') await once(document, 'readystatechange')
  if (picture.look !== lookOfWindow()) return
  const styles = await ownStyles()
  if (styles === null) return
  const host = document.createElement('div')
  host.className = 'picture'
  host.inert = true
  // In a tree of its own no name or number of an element stands twice.
  const whole = host.attachShadow({ mode: 'closed' })
  whole.adoptedStyleSheets = [styles]
  // Drawn by this window itself; what else might stand there the content security policy lets do
  // nothing.
  whole.innerHTML = picture.html
  const caret = whole.querySelector('[data-caret]')
  const line = caret instanceof HTMLTextAreaElement ? caret.value : ''
  hung = { host, text: whole.querySelector('main [data-draft]'), caret, line }
  draw()
  setTimeout(removePicture, patience)
  // What stands around the text keeps its room, and is drawn a frame after it.
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
  // Enter leaves a line above the text: where to, the picture does not know.
  if (caret instanceof HTMLTextAreaElement) caret.value = line + typed.split('\n', 1)
  else if (caret !== null) {
    caret.textContent = typed
    // What is asked for in an empty paragraph.
    if (typed !== '') caret.closest('.is-empty')?.classList.remove('is-empty')
  }
}

/** Takes the text out of the picture: it is there itself. */
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
 * The window's styles, for a tree of its own. Copied they are there at once, loaded once more they
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

function pictureIn(json: unknown): Picture | null {
  const { draft, look, html }: Partial<Record<keyof Picture, unknown>> = Object(json)
  return typeof draft === 'string' && typeof look === 'string' && typeof html === 'string'
    ? { draft, look, html }
    : null
}
