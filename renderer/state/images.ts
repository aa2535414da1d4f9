import { useEffect, useState } from 'react'
import { desk } from '#renderer/api/desk.ts'
import { asLedeError, LedeError } from '#shared/api/errors.ts'
import { type Asset, maxImageBytes, mediaTypes } from '#shared/asset/asset.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { sniffImage } from '#shared/asset/sniff.ts'
import { sayError } from './notices.ts'

/** An image of the library in this window: its address once it is loaded, or why it is not. */
export type ImageState = { state: 'loading' } | { state: 'here'; url: string } | { state: 'failed'; error: LedeError }

interface Held {
  users: number
  image: Promise<string>
}

/**
 * How long an image that nothing shows stays in the window, in ms: long enough to go back and forth
 * between two stories.
 */
const patience = 60_000

const held = new Map<string, Held>()

/**
 * An image of the library as an address that `<img>` can show, for as long as it is used. Rejects
 * with `asset.missing`, `asset.damaged` or `desk.away`.
 */
export function takeImage(hash: string): { url: Promise<string>; release(): void } {
  const entry = held.get(hash) ?? { users: 0, image: load(hash) }
  held.set(hash, entry)
  entry.users += 1
  // The next request loads it again.
  entry.image.catch(() => {
    if (held.get(hash) === entry) held.delete(hash)
  })
  let released = false
  return {
    url: entry.image,
    release() {
      if (released) return
      released = true
      entry.users -= 1
      if (entry.users === 0) setTimeout(() => forget(hash, entry), patience)
    },
  }
}

async function load(hash: string): Promise<string> {
  const { bytes, mediaType } = await desk.call('assets.read', { hash })
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
}

function forget(hash: string, entry: Held): void {
  if (entry.users > 0 || held.get(hash) !== entry) return
  held.delete(hash)
  entry.image.then(URL.revokeObjectURL, () => {})
}

/** An image of the library, for a component; null while none is wanted. */
export function useImage(hash: string | null): ImageState {
  const [image, setImage] = useState<ImageState>({ state: 'loading' })
  /** Counts arrivals from the newsroom: each loads it again. */
  const [arrivals, setArrivals] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival has it looked for anew.
  useEffect(() => {
    if (hash === null) return
    let wanted = true
    const stop = desk.on('assets.came', (came) => came.hash === hash && setArrivals((count) => count + 1))
    const { url, release } = takeImage(hash)
    setImage({ state: 'loading' })
    url.then(
      (url) => wanted && setImage({ state: 'here', url }),
      (error: unknown) => wanted && setImage({ state: 'failed', error: asLedeError(error) }),
    )
    return () => {
      wanted = false
      stop()
      release()
    }
  }, [hash, arrivals])
  return image
}

/** The data in the file of an image; nothing if it cannot be read. */
export function askPictureFacts(hash: string): Promise<PictureFacts | null> {
  return desk.call('assets.facts', { hash }).catch(() => null)
}

const imageName = /\.(jpe?g|png|gif|webp|avif|svgz?|heic|heif|tiff?|bmp|psd)$/i

/**
 * Whether a file is meant to be an image: by its content, or by a name or type that says so,
 * rightly or not.
 */
export async function isMeantAsImage(file: File): Promise<boolean> {
  if (imageName.test(file.name) || file.type.startsWith('image/')) return true
  const start = await file
    .slice(0, 4_096)
    .arrayBuffer()
    .catch(() => new ArrayBuffer())
  return sniffImage(new Uint8Array(start)) !== null
}

/**
 * Adds files to the library's images, one after the other. A file that cannot be added is reported
 * in a notice and left out.
 */
export async function putImages(files: readonly File[]): Promise<Asset[]> {
  const assets: Asset[] = []
  for (const file of files) {
    try {
      assets.push(await putImage(file))
    } catch (error) {
      sayError(error)
    }
  }
  return assets
}

async function putImage(file: File): Promise<Asset> {
  const { name } = file
  if (file.size > maxImageBytes) {
    const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
    throw new LedeError('image.tooLarge', { name, size: megabytes(file.size), limit: megabytes(maxImageBytes) })
  }
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new LedeError('file.unreadable', { name, why: String(error) })
  })
  return desk.call('assets.put', { bytes: new Uint8Array(bytes), name })
}

/** Asks for images; empty if the person cancelled. */
export function askForImages({ several }: { several: boolean }): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = several
  input.accept = mediaTypes.join(',')
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
