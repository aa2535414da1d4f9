import i18next from 'i18next'
import { desk } from '#renderer/api/desk.ts'
import { addStory, folderSink, onceEach, type Sink } from '#renderer/state/files.ts'
import { sayOutcome } from '#renderer/state/notices.ts'
import { unpackAnswer } from '#shared/api/bridge.ts'
import { bytesOf } from '#shared/api/image-bytes.ts'
import { asText } from '#shared/formats/format.ts'
import { pageStyleHash } from '#shared/publish/page-style.ts'
import { type Leaving, usualLeaving } from './leaving.ts'
import { letOut } from './let-out.ts'

/** A page in the browser runs nothing and loads nothing but its images, whatever it contains. */
const policy = `default-src 'none'; img-src blob: file:; style-src '${pageStyleHash}'; style-src-attr 'unsafe-inline'`

/**
 * Shows a story's page, as it would be exported now, in the person's browser. If problems prevent
 * it, the export dialog shows them.
 */
export function openPage(id: string, leaving: Leaving = usualLeaving): Promise<void> {
  return letOut(id, async () => {
    const story = await desk.call('export.render', { id, format: 'html', ...leaving })
    const inert = { ...story, content: withPolicy(asText(story.content)) }
    if (window.lede) {
      const { files } = window.lede
      const folder = unpackAnswer(await files.pageFolder())
      await addStory(folderSink(files, folder), inert)
      unpackAnswer(await files.openPage(folder.token, story.name))
    } else await addStory(tabSink(id), inert)
  })
}

function withPolicy(page: string): string {
  return page.replace('<head>', `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

/**
 * The addresses of the pages shown for each story: they can be reloaded until its next page is
 * shown.
 */
const shown = new Map<string, readonly string[]>()

/** Receives a page, its images first, and shows it in a tab. */
function tabSink(id: string): Pick<Sink, 'add' | 'addImage'> {
  const addresses = new Map<string, string>()
  const addressOf = (content: BlobPart, type: string) => URL.createObjectURL(new Blob([content], { type }))
  return {
    // Browsers recognise an image by its content.
    addImage: onceEach(async (image) => {
      addresses.set(image.path, addressOf(new Uint8Array(await bytesOf(image, desk)), ''))
    }),
    add: async (_name, content) => {
      let page = typeof content === 'string' ? content : new TextDecoder().decode(content)
      for (const [path, address] of addresses) page = page.replaceAll(path, address)
      const address = addressOf(page, 'text/html;charset=utf-8')
      for (const before of shown.get(id) ?? []) URL.revokeObjectURL(before)
      shown.set(id, [address, ...addresses.values()])
      const open = () => window.open(address, '_blank')
      // A browser that does not let a page open a window by itself allows it when a button is
      // pressed.
      if (open() === null)
        sayOutcome(i18next.t('export:tabRefused'), [{ label: i18next.t('export:openPage'), run: () => void open() }])
    },
  }
}
