import { LedeError } from '#shared/api/errors.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import type { ArrivedBytes } from '../arrived-text.ts'
import { mailsIn } from '../mail/mailbox.ts'
import { type MailFile, readMail } from '../mail/read.ts'
import { storyOfMail } from '../mail/story.ts'
import { findStories } from '../read.ts'
import type { FoundStories, FoundStory, Read, ReadContext } from '../reader.ts'
import { wordCount } from '../words.ts'

/** The greatest depth of mails inside mails whose attachments are read. */
const deepest = 3
/** The most attachments of one mail, or mails in one file; further ones are reported. */
const mostFiles = 300

/**
 * A mail, or those of a mailbox: its text is a story, and so is each attachment that Lede can read.
 * @throws LedeError `file.notItem`, `file.noText`
 */
export const read: Read<ArrivedBytes> = (file, context) => mailStories(file, context, 0)

async function mailStories({ name, bytes }: ArrivedBytes, context: ReadContext, depth: number): Promise<FoundStories> {
  const stories: FoundStory[] = []
  const leftOut = new LeftOuts()
  for (const one of mailsIn(bytes)) {
    const mail = await readMail(one, name)
    // A mail that only sends its attachments is no story.
    const isStory = wordCount(mail.part.blocks.map(({ lines }) => lines.join(' ')).join(' ')) > 0
    const inFiles: FoundStory[] = []
    for (const [index, attached] of mail.files.entries()) {
      const found = index < mostFiles && depth < deepest ? await inFile(attached, context, depth) : null
      if (found === null) leftOut.add('embedded', attached.name)
      else {
        inFiles.push(...found.stories)
        for (const { kind, count, words } of found.leftOut ?? []) leftOut.add(kind, words, count)
      }
    }
    if (isStory || (inFiles.length === 0 && mail.subject !== null)) stories.push(storyOfMail(mail, name, context))
    stories.push(...inFiles)
  }
  if (stories.length === 0) throw new LedeError('file.noText', { name })
  return { stories, leftOut: leftOut.list() }
}

/** Parts of a mail that are only for programs. */
const forPrograms = /^(?:text\/calendar|application\/(?:ics|pgp-signature|pkcs7-signature|x-pkcs7-signature|ms-tnef))$/u

/** The stories in an attachment of a mail; null if Lede can read none. */
async function inFile(file: MailFile, context: ReadContext, depth: number): Promise<FoundStories | null> {
  const { name, type, bytes } = file
  if (bytes.length === 0 || forPrograms.test(type)) return null
  try {
    if (type === 'message/rfc822') return await mailStories(file, context, depth + 1)
    const { referenceDate } = context
    const { found } = await findStories(
      { name, bytes: Uint8Array.from(bytes), from: null, pasted: false, referenceDate, images: [] },
      context,
    )
    return {
      ...found,
      stories: found.stories.map((story) => ({ ...story, title: story.title === '' ? name : story.title })),
    }
  } catch (error) {
    if (error instanceof LedeError) return null
    throw error
  }
}
