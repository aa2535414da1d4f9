const start = /^data:(image\/[a-z0-9.+-]+)(;base64)?,/i

/** Whether an address carries an image itself. */
export function isImageData(address: string): boolean {
  return start.test(address)
}

/** The image that a `data:` address carries; null where it is another address, or is damaged. */
export function imageInAddress(address: string): { name: string; type: string; bytes: Uint8Array<ArrayBuffer> } | null {
  const [beginning, type = '', isBase64] = start.exec(address) ?? []
  if (beginning === undefined) return null
  try {
    const content = address.slice(beginning.length)
    const bytes = isBase64
      ? Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))
      : new TextEncoder().encode(decodeURIComponent(content))
    return { name: type.replace('image/', 'image.'), type, bytes }
  } catch {
    return null
  }
}
