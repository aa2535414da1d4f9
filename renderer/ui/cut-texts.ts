/** Elements that end in an ellipsis if their text is too long. */
const shortened = '.truncate, [class*="line-clamp-"]'

/**
 * Shows the full text of every shortened text to a person who points at it. Returns a function that
 * stops it.
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
