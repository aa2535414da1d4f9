import type { EditorView } from '@tiptap/pm/view'
import { desk } from '#renderer/api/desk.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { putImages } from '#renderer/state/images.ts'
import { sayError } from '#renderer/state/notices.ts'
import { imageInAddress } from '#shared/asset/data-address.ts'
import { isAssetName } from '#shared/blocks/figure/values.ts'
import { foreignRoot } from './foreign-html.ts'

/**
 * Pastes what a copy of Lede copied together with its images. Images that this library lacks,
 * because they come from another Lede, are added to it.
 */
export async function takeInOwn(view: EditorView, { undo }: DraftSession, html: string): Promise<void> {
  const root = foreignRoot(html)
  try {
    for (const figure of root.querySelectorAll<HTMLElement>('figure[data-asset]')) await takeOwn(figure)
  } catch (error) {
    sayError(error)
  }
  if (!view.isDestroyed) inOneStep(undo, () => view.pasteHTML(root.querySelector('body')?.innerHTML ?? ''))
}

/** Makes a figure refer to an image of this library, if there is one or it can be added. */
async function takeOwn(figure: HTMLElement): Promise<void> {
  const image = figure.querySelector('img')
  const carried = imageInAddress(image?.src ?? '')
  image?.removeAttribute('src')
  const { asset: hash } = figure.dataset
  if (carried === null || !isAssetName(hash) || (await desk.call('assets.find', { hash })).asset !== null) return
  const [asset] = await putImages([new File([carried.bytes], carried.name, { type: carried.type })])
  if (asset === undefined) return
  figure.dataset.asset = asset.hash
  figure.dataset.width = String(asset.width)
  figure.dataset.height = String(asset.height)
}
