import { writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { dialog, shell } from 'electron'
import { z } from 'zod'
import { imageFileSchema } from '#shared/api/calls/export.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { bytesOf } from '#shared/api/image-bytes.ts'
import { packageExtension } from '#shared/api/package-file.ts'
import { imageExtension, mediaTypes } from '#shared/asset/asset.ts'
import { isImagePath } from '#shared/asset/rendition.ts'
import { sniffImage } from '#shared/asset/sniff.ts'
import { isFormatName } from '#shared/formats/file-name.ts'
import { sourceExtensions } from '#shared/formats/sources.ts'
import { errorText, type TextLanguage } from '#shared/locales/text.ts'
import { channels } from './channels.ts'
import { ChosenFolders, systemCode } from './chosen-folders.ts'
import { answer } from './ipc.ts'
import { readFiles } from './read-files.ts'
import { shellTexts } from './shell-texts.ts'
import { passingFolder, showPage } from './shown-pages.ts'

/** A file name without a path. */
const plainName = z
  .string()
  .max(255)
  .regex(/^[^/\\:\p{Cc}]+$/u)
/** A name with the extension of a publish format: nothing that the system could execute. */
const nameSchema = plainName.refine(isFormatName)
/** What a browser opens as a page. */
const pageNameSchema = plainName.refine((name) => extname(name) === '.html')
const textSchema = z.string().max(50_000_000)
const contentSchema = z.union([textSchema, z.instanceof(Uint8Array)])
/** A story in a format, a package, or an image as it came: nothing else is saved. */
const fileSchema = z
  .tuple([plainName, contentSchema])
  .refine(
    ([name, content]) =>
      isFormatName(name) ||
      (typeof content !== 'string' && (extname(name) === packageExtension || isImage(name, content))),
  )

function isImage(name: string, content: Uint8Array): boolean {
  const kind = sniffImage(content)
  return mediaTypes.some((type) => type === kind && extname(name) === `.${imageExtension[type]}`)
}

const imageSchema = imageFileSchema.extend({ path: z.string().refine(isImagePath) })
const nothing = z.tuple([])

interface Surroundings {
  readonly language: () => TextLanguage
  /** @throws LedeError `desk.away` */
  readonly desk: () => DeskClient
}

/** Opens and saves files for windows, each where a person chose in a dialog. */
export function setUpNativeDialogs({ language, desk }: Surroundings): void {
  const folders = new ChosenFolders()
  const texts = () => shellTexts(language())

  answer(channels.save, fileSchema, async ([name, content], window) => {
    const extension = extname(name).slice(1)
    const kind = `.${extension}` === packageExtension ? texts()['files.package'] : extension.toUpperCase()
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: name,
      filters: [{ name: kind, extensions: [extension] }],
    })
    if (canceled || filePath === '') return null
    await writeFile(filePath, content).catch((error: unknown) => {
      throw new LedeError('file.unwritable', { name: filePath, why: systemCode(error) }, error)
    })
    return { token: folders.add(filePath).token }
  })

  answer(channels.reveal, z.tuple([z.uuid()]), async ([token]) => {
    const path = folders.pathOf(token)
    if (path !== null) shell.showItemInFolder(path)
    return null
  })

  answer(channels.pageFolder, nothing, async () => folders.add(passingFolder()))

  answer(channels.openPage, z.tuple([z.uuid(), pageNameSchema]), async ([token, name]) => {
    const folder = folders.pathOf(token)
    if (folder !== null) await showPage(join(folder, name))
    return null
  })

  answer(channels.chooseFolder, nothing, async (_args, window) => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      buttonLabel: texts()['files.chooseFolder'],
      properties: ['openDirectory', 'createDirectory'],
    })
    const [path] = filePaths
    return path === undefined ? null : folders.add(path)
  })

  answer(channels.saveInto, z.tuple([z.uuid(), nameSchema, contentSchema]), ([token, name, content]) =>
    folders.write(token, name, content),
  )

  // From the desk to the disk directly: an image is too large to pass through the window as well.
  answer(channels.saveImage, z.tuple([z.uuid(), imageSchema]), async ([token, image]) =>
    folders.writeImage(token, image.path, await bytesOf(image, desk())),
  )

  answer(channels.open, nothing, async (_args, window) => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      filters: [
        {
          name: texts()['files.stories'],
          extensions: [packageExtension.slice(1), ...sourceExtensions],
        },
        { name: texts()['files.all'], extensions: ['*'] },
      ],
      properties: ['openFile', 'multiSelections'],
    })
    return readFiles(filePaths)
  })
}

/** Tells why the desk could not open its library; returns whether the person wants to try again. */
export async function askToTryAgain(error: LedeError, language: TextLanguage): Promise<boolean> {
  const texts = shellTexts(language)
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: texts['desk.failed'],
    detail: errorText(error, language),
    buttons: [texts['desk.again'], texts['desk.quit']],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
