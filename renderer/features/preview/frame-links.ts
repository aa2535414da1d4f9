import { linkAddress } from '#shared/publish/web-address.ts'

/**
 * Lets links in a shown page be followed without the page leaving its frame: those to a place in it
 * scroll there, all others open in the browser, whatever key is held.
 */
export function followLinks(page: Document): void {
  const follow = (event: MouseEvent) => {
    const path = event.composedPath()
    const href = [...page.links].find((link) => path.includes(link))?.getAttribute('href')
    // Another button than the first two opens no link.
    if (href == null || event.button > 1) return
    event.preventDefault()
    const address = linkAddress(href)
    if (href.startsWith('#')) page.getElementById(href.slice(1))?.scrollIntoView()
    else if (address !== null) window.open(address, '_blank', 'noopener')
  }
  page.addEventListener('click', follow)
  page.addEventListener('auxclick', follow)
}
