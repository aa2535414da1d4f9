import type * as Y from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { readBody } from '#shared/article/draft.ts'
import type { Asset } from '#shared/asset/asset.ts'
import { renditionName, renditionsOf } from '#shared/asset/rendition.ts'
import { figureOf, figuresIn, leadFigureIn } from '#shared/publish/figure.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { sha256Of } from '#shared/sha256.ts'
import { approvedDraft, type ReviewRecord, recordOf } from './record.ts'

/**
 * The record of an approval (`recordOf`) with the files of its pictures, as pages show them: the
 * desk makes each anew, which takes as long as an export. A picture that the library lacks, or
 * cannot read, is left out.
 */
export async function recordWithPictures(
  desk: Pick<DeskClient, 'call'>,
  draft: Y.Doc,
  story: string,
  id: string | null = null,
): Promise<ReviewRecord | null> {
  const record = recordOf(draft, story, id)
  if (record === null) return null
  const approved = approvedDraft(draft, record.approval.id)
  const body = tidyBody(readBody(approved ?? draft))
  const lead = leadFigureIn(body)
  const pictures = new Map<string, string>()
  for (const node of figuresIn(body)) {
    const figure = figureOf(node)
    const asset = figure === null ? null : await assetOf(desk, figure.asset)
    if (figure === null || asset === null) continue
    const { whole, crops } = renditionsOf(asset, figure.focus, node === lead)
    for (const rendition of [...whole, ...crops]) {
      const made = await desk.call('assets.render', rendition).catch(() => null)
      if (made !== null) pictures.set(renditionName(rendition), await sha256Of(made.bytes))
    }
  }
  return { ...record, pictures: [...pictures].map(([name, hash]) => ({ name, sha256: hash })) }
}

async function assetOf(desk: Pick<DeskClient, 'call'>, hash: string): Promise<Asset | null> {
  const { asset } = await desk.call('assets.find', { hash })
  return asset
}
