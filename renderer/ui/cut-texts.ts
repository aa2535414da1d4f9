/** What ends in an ellipsis where its text is too long for its place. */
const shortened = '.truncate, [class*="line-clamp-"]'

/**
 * Has every text that is cut off tell whoever points at it the whole of it. Returns the way to
 * stop.
 */
export function tellCutTexts(): () => void {
  const onPoint = ({ target }: Event) => {
    const text = target instanceof Element ? target.closest<HTMLElement>(shortened) : null
    if (text === null) return
    const isOurs = text.dataset.cut !== undefined
    if (!isOurs && text.closest('[title]')) return
    if (isCut(text)) {
      text.title = text.textContent ?? ''
      text.dataset.cut = ''
    } else if (isOurs) {
      text.removeAttribute('title')
      delete text.dataset.cut
    }
  }
  document.addEventListener('pointerover', onPoint, { passive: true })
  return () => document.removeEventListener('pointerover', onPoint)
}

function isCut({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight
}
