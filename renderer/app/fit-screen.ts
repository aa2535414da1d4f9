/**
 * Shrinks an app window of a browser to its screen if it was opened larger. Tabs have the size of
 * their browser.
 */
export function fitScreen(): void {
  const { availWidth, availHeight } = screen
  if (!matchMedia('(display-mode: standalone)').matches) return
  if (outerWidth <= availWidth && outerHeight <= availHeight) return
  const { availLeft = 0, availTop = 0 }: Screen & { availLeft?: number; availTop?: number } = screen
  moveTo(availLeft, availTop)
  resizeTo(Math.min(outerWidth, availWidth), Math.min(outerHeight, availHeight))
}
