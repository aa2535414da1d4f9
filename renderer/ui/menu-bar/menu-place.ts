/** How close to the window's edge a menu may come, in CSS pixels. */
const margin = 8

/**
 * Puts a menu below what opens it, or beside it where that is a line of another menu: where it is
 * whole, and over it where there is no room on either side.
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
