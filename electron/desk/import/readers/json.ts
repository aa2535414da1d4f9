import type { ArrivedText } from '../arrived-text.ts'
import { readJson } from '../json.ts'
import { oneStory, type Read } from '../reader.ts'

/**
 * Lede's own JSON. @throws LedeError `file.badJson`, `file.otherJson`, and those of
 * `readArticleJson`
 */
export const read: Read<ArrivedText> = ({ name, text }) =>
  oneStory(() => ({ ...readJson(text, name), review: null, notes: [] }))
