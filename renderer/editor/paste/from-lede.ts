/** Whether a copy of Lede made this HTML, which can then be read exactly. */
export function isFromLede(html: string): boolean {
  return /\sdata-lede-copy\b/.test(html.slice(0, 20_000)) && html.includes('data-pm-slice')
}

/** Whether it contains images, which the receiving library may not have. */
export function carriesImages(html: string): boolean {
  return html.includes(' src="data:image/')
}
