import { articleOfItem } from '#desk/import/agency/article.ts'
import { readMarkdown } from '#desk/import/markdown/read.ts'
import { PageImages } from '#desk/import/page-images.ts'
import { settings, today } from '../reading.ts'

/** Reads a text in Markdown on a fixed day. */
export function readMd(text: string, name = 'story.md') {
  const images = new PageImages()
  const read = articleOfItem(readMarkdown(text, name), { name, fallback: 'en', today, settings, images })
  return { ...read, images: images.shown }
}
