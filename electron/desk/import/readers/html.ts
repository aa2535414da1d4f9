import type { LeftOut } from '#shared/import/left-out.ts'
import type { ArrivedText } from '../arrived-text.ts'
import { copyContext } from '../copy-context.ts'
import { readHtml } from '../html.ts'
import { detectLanguage, mainLanguage } from '../language.ts'
import { isOfficeHtml, readOfficeHtml } from '../office-html.ts'
import { oneStory, type Read } from '../reader.ts'
import { fallbackLanguage } from '../wire.ts'

/**
 * A page written by Lede or a word processor. @throws LedeError `file.notLede` for any other, and
 * those of `readHtml`
 */
export const read: Read<ArrivedText> = ({ name, text }, context) =>
  oneStory((images) => {
    if (isOfficeHtml(text)) {
      const languageOf = (words: string, said: string) => {
        const hint = mainLanguage(new Map([[said, 1]]))
        return detectLanguage(words, hint, hint ?? fallbackLanguage(context.settings))
      }
      return readOfficeHtml(text, name, { languageOf, images, copy: copyContext(context) })
    }
    const leftOut: LeftOut[] = []
    return { article: readHtml(text, name, images, leftOut), leftOut, review: null, notes: [] }
  })
