import type { Picture, Pictures } from '#shared/publish/pictures.ts'

const extensions: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' }

/** The pictures of a document: those that its text has shown, by the names of their files. */
export class Figures {
  readonly files = new Map<string, Picture>()
  readonly #pictures: Pictures

  constructor(pictures: Pictures) {
    this.#pictures = pictures
  }

  /** Where a picture is, and itself; of one that is not there, what it is called. */
  at(asset: string): { address: string; picture: Picture | null } {
    const picture = this.#pictures.get(asset)
    const extension = picture && extensions[picture.mediaType]
    if (picture === undefined || extension === undefined) return { address: `urn:sha-256:${asset}`, picture: null }
    const name = `Pictures/${asset.slice(0, 16)}.${extension}`
    this.files.set(name, picture)
    return { address: name, picture }
  }
}
