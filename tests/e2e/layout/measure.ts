import type { Page } from '@playwright/test'

/**
 * Faults in the current layout of a window, one text each. Everything that can be pressed or typed
 * into is checked, every bar, and every line of the interface's own texts (not what people write).
 * A fault is:
 *
 * - a window that scrolls sideways, or whose whole contents have moved,
 * - a control or a bar that is cut off by the window or its container and cannot be scrolled to,
 * - two controls, or a text and a control, that overlap on the same layer,
 * - a text that is cut off without an ellipsis, or with one and no way to read the rest,
 * - a text that is broken into a column of letters,
 * - an active tab whose name cannot be read.
 */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(measure)
}

/** Runs in the page, and so can use nothing from outside. */
function measure(): string[] {
  const faults: string[] = []
  const pressable =
    'button, a[href], input, select, textarea, summary, [contenteditable="true"], [role="button"], [role="tab"], [role="option"], [role="menuitem"], [role="switch"], [role="radio"], [role="checkbox"], [role="combobox"], [role="slider"]'
  const bars =
    'header, footer, aside, [role="toolbar"], [role="tablist"], [role="status"], [role="alert"], [role="dialog"], [role="alertdialog"]'
  // A sheet above others is checked by itself, and so is what floats.
  const layers = '[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"], [data-layer]'
  // What people write wraps as they write it.
  const written = '[contenteditable="true"], textarea, input, iframe, [data-written], .body-text'
  const slack = 1

  const nameOf = (element: Element): string => {
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''
    return `<${element.tagName.toLowerCase()}${element.role ? ` ${element.role}` : ''}> “${name}”`
  }
  const boxText = ({ left, right, top, bottom }: DOMRect) =>
    `${Math.round(left)}–${Math.round(right)} × ${Math.round(top)}–${Math.round(bottom)}`
  const isShown = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    if (element.closest('[inert]')) return false
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && !isReadOut(element)
  }
  /** Text for screen readers is on one pixel, or inside such an element. */
  const isReadOut = (element: Element): boolean =>
    [element, ...around(element)].some((each) => {
      if (!(each instanceof HTMLElement) || each.offsetWidth > 1 || each.offsetHeight > 1) return false
      return hides(getComputedStyle(each).overflowX)
    })
  const hides = (value: string) => value === 'hidden' || value === 'clip'
  const scrolls = (value: string) => value === 'auto' || value === 'scroll'
  const around = (element: Element): Element[] => {
    const ancestors: Element[] = []
    for (let each = element.parentElement; each !== null; each = each.parentElement) ancestors.push(each)
    return ancestors
  }

  /**
   * The visible part of an element: its box, clipped by everything that clips it; null if nothing
   * is visible. `isCut`: clipped by something that cannot be scrolled.
   */
  const seen = (
    element: Element,
    box: DOMRect,
    by: readonly Element[] = around(element),
  ): { box: DOMRect | null; isCut: boolean } => {
    let { left, right, top, bottom } = box
    let isCut = false
    const cut = (
      by: { left: number; right: number; top: number; bottom: number },
      x: boolean,
      y: boolean,
      free: [boolean, boolean],
    ) => {
      if (x && !free[0] && (left < by.left - slack || right > by.right + slack)) isCut = true
      if (y && !free[1] && (top < by.top - slack || bottom > by.bottom + slack)) isCut = true
      if (x) [left, right] = [Math.max(left, by.left), Math.min(right, by.right)]
      if (y) [top, bottom] = [Math.max(top, by.top), Math.min(bottom, by.bottom)]
    }
    let scrollsX = false
    let scrollsY = false
    let isFixed = getComputedStyle(element).position === 'fixed'
    for (const each of by) {
      if (isFixed) break
      const style = getComputedStyle(each)
      if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
        const x = style.overflowX !== 'visible'
        const y = style.overflowY !== 'visible'
        scrollsX ||= scrolls(style.overflowX)
        scrollsY ||= scrolls(style.overflowY)
        cut(each.getBoundingClientRect(), x, y, [scrollsX, scrollsY])
      }
      isFixed = style.position === 'fixed'
    }
    cut({ left: 0, right: innerWidth, top: 0, bottom: innerHeight }, true, true, [scrollsX, scrollsY])
    const isLeft = right - left > slack && bottom - top > slack
    return { box: isLeft ? new DOMRect(left, top, right - left, bottom - top) : null, isCut }
  }

  const root = document.documentElement
  if (root.scrollWidth > innerWidth + slack)
    faults.push(`The window scrolls sideways: ${root.scrollWidth} of ${innerWidth}`)
  for (const each of [root, document.body, document.getElementById('root')])
    if (each && (each.scrollLeft !== 0 || each.scrollTop !== 0)) faults.push(`${nameOf(each).slice(0, 8)}> has moved`)

  // A dialog makes everything else unreachable; a list of tabs hides buttons for the pointer only.
  const isInReach = (element: Element) =>
    element.closest('[aria-hidden="true"]') === null || element.closest('[role="tablist"]') !== null
  const layerOf = (element: Element) => element.closest(layers) ?? document.body
  const counts = (element: Element) => isShown(element) && isInReach(element)

  interface Thing {
    element: Element
    box: DOMRect
    layer: Element
  }
  const things: Thing[] = []
  for (const element of document.querySelectorAll(`${pressable}, ${bars}`)) {
    if (!counts(element) || element.closest('.picture')) continue
    // Native inputs are invisible below what is drawn in their place.
    const style = getComputedStyle(element)
    if (style.opacity === '0') continue
    const whole = element.getBoundingClientRect()
    const { box, isCut } = seen(element, whole)
    if (isCut && !element.matches('[contenteditable="true"]'))
      faults.push(`Cut off: ${nameOf(element)} at ${boxText(whole)}`)
    if (box !== null && element.matches(pressable) && style.pointerEvents !== 'none')
      things.push({ element, box, layer: layerOf(element) })
  }

  const texts: Thing[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const done = new Set<Element>()
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const element = text.parentElement
    if (element === null || !text.textContent?.trim() || done.has(element)) continue
    done.add(element)
    if (element.closest(`${written}, script, style, .picture, option`) || !counts(element)) continue
    // Its own text only: child elements are checked by themselves.
    const boxes = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap((node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()].filter(({ width }) => width > 1)
      })
    const lines = new Set(boxes.map(({ bottom }) => Math.round(bottom / 6)))
    const words = [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
      .join('')
      .trim()
    const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))]
    const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))]
    if (boxes.length === 0) continue
    const inside = new DOMRect(left, top, right - left, bottom - top)
    if (lines.size > 2 && words.length / lines.size < 7)
      faults.push(`A column of letters: ${nameOf(element)} in ${lines.size} lines`)
    const style = getComputedStyle(element)
    const clipper = [element, ...around(element)].find((each) => getComputedStyle(each).overflowX !== 'visible')
    if (clipper !== undefined && hides(getComputedStyle(clipper).overflowX)) {
      const edge = clipper.getBoundingClientRect()
      const isCut =
        clipper.scrollWidth > clipper.clientWidth + slack &&
        (inside.right > edge.right + slack || inside.left < edge.left - slack)
      if (isCut) {
        const ends = [element, clipper].some((each) => getComputedStyle(each).textOverflow === 'ellipsis')
        element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
        const told = element.closest('[title], [aria-describedby]') !== null
        if (!ends) faults.push(`Cut text: ${nameOf(element)}`)
        else if (!told) faults.push(`Nobody reads the rest of: ${nameOf(element)}`)
      }
    }
    const { box, isCut } = seen(element, inside, [element, ...around(element)])
    if (
      isCut &&
      style.textOverflow !== 'ellipsis' &&
      (clipper === undefined || getComputedStyle(clipper).textOverflow !== 'ellipsis') &&
      style.webkitLineClamp === 'none'
    )
      faults.push(`Text cut off: ${nameOf(element)} at ${boxText(inside)}`)
    if (box !== null) texts.push({ element, box, layer: layerOf(element) })
  }

  const holds = (one: DOMRect, other: DOMRect) =>
    one.left <= other.left && one.right >= other.right && one.top <= other.top && one.bottom >= other.bottom
  const overlap = (one: Thing, other: Thing): boolean => {
    if (one.layer !== other.layer || one.element.contains(other.element) || other.element.contains(one.element))
      return false
    // A field may contain buttons, and a button a number.
    if (one.element.matches('input') && holds(one.box, other.box)) return false
    if (other.element.matches('input') && holds(other.box, one.box)) return false
    if (getComputedStyle(other.element).pointerEvents === 'none') return false
    const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
    const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
    return width > 2 && height > 2
  }
  things.forEach((one, place) => {
    for (const other of things.slice(place + 1))
      if (overlap(one, other))
        faults.push(
          `Over one another: ${nameOf(one.element)} ${boxText(one.box)} and ${nameOf(other.element)} ${boxText(other.box)}`,
        )
    for (const text of texts)
      if (overlap(one, text))
        faults.push(
          `Over a text: ${nameOf(one.element)} ${boxText(one.box)} and ${nameOf(text.element)} ${boxText(text.box)}`,
        )
  })

  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element)
    if (!scrolls(style.overflowX) || element.scrollWidth <= element.clientWidth + slack || !isShown(element)) continue
    if (element.matches('[role="tablist"], .body-text .table, pre')) continue
    const edge = element.getBoundingClientRect().right
    const wide = [...element.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > edge + slack)
    const what = wide.filter((each) => !wide.some((other) => each !== other && each.contains(other))).map(nameOf)
    faults.push(`Scrolls sideways: ${element.scrollWidth} of ${element.clientWidth} for ${what.slice(0, 3).join()}`)
  }

  const front = document.querySelector('[role="tablist"] [role="tab"][aria-selected="true"]')
  if (front !== null && isShown(front)) {
    const box = front.getBoundingClientRect()
    const { box: left } = seen(front, box)
    if (left === null || left.width < Math.min(box.width, 64) - slack)
      faults.push(`The tab in front is not to be read: ${nameOf(front)} ${boxText(box)}`)
  }
  return faults
}
