/** Whether a Lede copied it: its own reading of it is exact. */
export function isFromLede(html: string): boolean {
  return /\sdata-lede-copy\b/.test(html.slice(0, 20_000)) && html.includes('data-pm-slice')
}

/** Whether it brings images along, which the library that it is pasted into may not have. */
export function carriesImages(html: string): boolean {
  return html.includes(' src="data:image/')
}
