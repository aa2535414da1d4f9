import { LedeError } from '#shared/api/errors.ts'
import type { ArrivedBytes } from '../arrived-text.ts'
import { checkExtent } from '../extent.ts'
import { oneStory, type Read } from '../reader.ts'
import { readPageArchive } from '../webpage/archive.ts'
import { readPage } from '../webpage/read.ts'

/**
 * A page that a browser saved as one file, with its pictures. @throws LedeError `file.notItem`, and
 * those of `readPage`
 */
export const read: Read<ArrivedBytes> = ({ name, bytes }, context) => {
  const archive = readPageArchive(bytes, name)
  if (archive === null) throw new LedeError('file.notItem', { name, format: 'MHTML' })
  checkExtent('page', archive.html, name)
  return oneStory((images) => readPage(archive.html, name, { ...context, images, pictures: archive.pictures }))
}
