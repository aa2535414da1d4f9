import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { FileReading, Reading } from '#shared/api/contract.ts'
import type { Article } from '#shared/article/article.ts'
import { type Asset, maxImageBytes } from '#shared/asset/asset.ts'
import { imageInAddress } from '#shared/asset/data-address.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { imageFolder } from '#shared/asset/rendition.ts'
import { splitFileName } from '#shared/formats/file-name.ts'
import { mayHaveImages } from '#shared/import/awaited-image.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import { type ImagesGiven, pathOf, readWithImages } from '#shared/import/page-images.ts'
import { figureOf, figuresIn } from '#shared/publish/figure.ts'
import { type Input, inputName, readFileInput, readInput, standardInput } from './input.ts'
import type { Terminal } from './terminal.ts'

/**
 * The images of an article in the folder beside its file, where exporting as Lede JSON puts them.
 * Missing ones are left out.
 *
 *
 * @throws LedeError `file.tooLarge`, `file.unreadable`
 */
async function* imagesBeside(file: string, article: Article): AsyncGenerator<Input> {
  const folder = join(dirname(file), imageFolder(splitFileName(inputName(file))[0]))
  if (file === standardInput || !existsSync(folder)) return
  const names = readdirSync(folder)
  const hashes = new Set(figuresIn(article.body).flatMap((node) => figureOf(node)?.asset ?? []))
  for (const hash of hashes) {
    const name = names.find((name) => name.startsWith(hash))
    if (name !== undefined) yield readFileInput(join(folder, name), maxImageBytes)
  }
}

/** What a file is read with: the reader, and the images of a library. */
interface Reader {
  read(input: Input & { images: ImagesGiven }): Promise<FileReading>
  put(image: Input): Promise<Asset>
  find(hash: string): Promise<Asset | null>
  /** The metadata in an image's file. */
  facts(hash: string): Promise<PictureFacts>
}

/**
 * The stories of a file, read with the images in its folder or below, and those that it contains
 * itself or names by hash. Images that cannot be stored are reported and left out; missing ones are
 * reported among what was left out.
 *
 *
 * @throws LedeError `file.tooLarge`, `file.unreadable`, and those of reading a file
 */
export async function readStories(
  file: string,
  terminal: Terminal,
  { read, put, find, facts }: Reader,
): Promise<FileReading> {
  const input = await readInput(terminal, file)
  const taken = async (image: () => Promise<Input | null> | Input | null, name: string): Promise<Asset | null> => {
    try {
      const given = await image()
      return given && (await put(given))
    } catch (error) {
      terminal.sayFailure(error, `${file}: ${name}`)
      return null
    }
  }
  const isLikely = mayHaveImages(input.bytes) || hasFolder(file)
  const reading = await readWithImages((images) => read({ ...input, images }), isLikely, {
    known: find,
    facts: (hash) =>
      facts(hash).catch((error: unknown) => {
        terminal.sayFailure(error, file)
        return null
      }),
    at: (address) => {
      const carried = imageInAddress(address)
      return carried ? taken(() => carried, carried.name) : taken(() => imageAt(address, file), address)
    },
  })
  const stories: Reading[] = []
  for (const story of reading.stories) {
    for await (const image of imagesBeside(file, story.article)) await taken(() => image, image.name)
    stories.push({ ...story, leftOut: [...story.leftOut, ...imagesMissing(story)] })
  }
  return { ...reading, stories }
}

/**
 * The missing images, which a window reports with advice, and a terminal with what else was left
 * out.
 */
function imagesMissing({ notes }: Reading): LeftOut[] {
  return notes.flatMap(({ code, details }) =>
    code === 'imagesMissing' ? [{ kind: 'image', count: Number(details.images), words: '' } as const] : [],
  )
}

/** Whether a file has the folder beside it that a browser or Lede saves with a page. */
function hasFolder(file: string): boolean {
  const [stem] = splitFileName(inputName(file))
  const names = [`${stem}_files`, imageFolder(stem)]
  return file !== standardInput && names.some((name) => existsSync(join(dirname(file), name)))
}

/**
 * The image at an address relative to a file, only from below its folder, whatever the file says.
 * Null if there is none.
 */
export function imageAt(address: string, file: string): Input | null {
  if (file === standardInput || address === '' || URL.canParse(address)) return null
  const folder = resolve(dirname(file))
  const path = resolve(folder, pathOf(address))
  return path.startsWith(folder + sep) && existsSync(path) ? readFileInput(path, maxImageBytes) : null
}
