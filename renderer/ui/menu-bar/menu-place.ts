/** The smallest distance of a menu from the window's edge, in CSS pixels. */
const margin = 8

/**
 * Places a menu below its anchor, or beside it if that is an entry of another menu: where all of it
 * is visible, or over the anchor if there is no room on either side.
 */
export function placeMenu(menu: HTMLElement, anchor: HTMLElement, side: 'below' | 'beside'): void {
  const { left, right, top, bottom } = anchor.getBoundingClientRect()
  const lowest = side === 'below' ? bottom + 2 : margin
  menu.style.maxHeight = `${innerHeight - margin - lowest}px`
  const { offsetWidth: width, offsetHeight: height } = menu
  const rightmost = Math.max(margin, innerWidth - margin - width)
  const wanted = side === 'below' ? left : right + width + margin <= innerWidth ? right : left - width
  const isOutside = wanted < margin
  menu.style.left = `${isOutside ? rightmost : Math.min(wanted, rightmost)}px`
  menu.style.top = `${side === 'below' ? lowest : Math.max(margin, Math.min(top - 5, innerHeight - margin - height))}px`
}
