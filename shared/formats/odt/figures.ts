import type { Picture, Pictures } from '#shared/publish/pictures.ts'

const extensions: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' }

/** The pictures that the text of a document shows, by file name. */
export class Figures {
  readonly files = new Map<string, Picture>()
  readonly #pictures: Pictures

  constructor(pictures: Pictures) {
    this.#pictures = pictures
  }

  /** The address of a picture, and the picture; a missing one is called by its name. */
  at(asset: string): { address: string; picture: Picture | null } {
    const picture = this.#pictures.get(asset)
    const extension = picture && extensions[picture.mediaType]
    if (picture === undefined || extension === undefined) return { address: `urn:sha-256:${asset}`, picture: null }
    const name = `Pictures/${asset.slice(0, 16)}.${extension}`
    this.files.set(name, picture)
    return { address: name, picture }
  }
}
