import { useEffect, useMemo, useState } from 'react'
import { useConnection } from '#renderer/api/desk.ts'
import { askPictureFacts, takeImage } from '#renderer/state/images.ts'
import type { Article } from '#shared/article/article.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { figureOf, figuresIn, type ImageSource } from '#shared/publish/index.ts'

/** The greatest width of images in the preview, in pixels: they are embedded in the page. */
const widest = 1_000

interface Small {
  address: string
  width: number
  height: number
  facts: PictureFacts | null
}

const known = new Map<string, Small>()

/**
 * The images of an article for its preview, small and embedded in the page, because the frame
 * belongs to no origin and cannot load anything. Null until the first ones are loaded or have
 * failed: a page that replaces another one while that loads may never be drawn.
 */
export function usePreviewImages(article: Article): ImageSource | null {
  const names = useMemo(() => {
    const hashes = figuresIn(article.body).flatMap((node) => figureOf(node)?.asset ?? [])
    return [...new Set(hashes)].join(' ')
  }, [article.body])
  // Every connection tries again what could not be loaded before.
  const epoch = useConnection((state) => state.epoch)
  const [images, setImages] = useState<ReadonlyMap<string, Small> | null>(null)
  useEffect(() => {
    let wanted = true
    const missing = epoch === 0 ? [] : names.split(' ').filter((hash) => hash !== '' && !known.has(hash))
    Promise.all(missing.map(load)).then(() => wanted && setImages(new Map(known)))
    return () => {
      wanted = false
    }
  }, [names, epoch])
  return useMemo<ImageSource | null>(
    () =>
      images &&
      (({ asset }) => {
        const image = images.get(asset)
        return image ? { whole: [image], crops: [], ...(image.facts && { facts: image.facts }) } : null
      }),
    [images],
  )
}

async function load(hash: string): Promise<void> {
  const { url, release } = takeImage(hash)
  try {
    const [image, facts] = await Promise.all([url.then(small), askPictureFacts(hash)])
    known.set(hash, { ...image, facts })
  } catch {
    // The page is shown without it. The editor reports the problem.
  } finally {
    release()
  }
}

/** By its events, as `decode` also fails for want of memory at the moment. */
function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const picture = new Image()
    picture.onload = () => resolve(picture)
    picture.onerror = () => reject(new Error('the image could not be shown'))
    picture.src = url
  })
}

async function small(url: string): Promise<Omit<Small, 'facts'>> {
  const picture = await loaded(url)
  const width = Math.max(1, Math.min(widest, picture.naturalWidth))
  const height = Math.max(1, Math.round((picture.naturalHeight / picture.naturalWidth) * width))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  return { address: canvas.toDataURL('image/webp', 0.85), width, height }
}
