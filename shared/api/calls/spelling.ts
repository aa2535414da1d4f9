import { z } from 'zod'
import { dictionaryTag } from '#shared/settings/computer.ts'
import { call } from '../call.ts'
import { bytes, id, nothing } from './common.ts'

const dictionaryFiles = z.object({ affixes: bytes, words: bytes })

/** The calls about words and dictionaries. */
export const spellingCalls = {
  /**
   * Of these words, those that the house writes so: they stand in several other drafts than
   * `except`, written the very same way.
   */
  'spelling.usual': call(() => [
    z.object({ words: z.array(z.string().min(1).max(100)).max(500), except: id.nullable().default(null) }),
    z.object({ words: z.array(z.string()) }),
  ]),
  /**
   * Of these names, each a first name and a last, those that several other drafts than `except`
   * spell otherwise by one letter, and how.
   */
  'archive.names': call(() => [
    z.object({
      names: z
        .array(
          z
            .string()
            .regex(/^\p{L}+ \p{L}+$/u)
            .max(100),
        )
        .max(200),
      except: id.nullable().default(null),
    }),
    z.object({ others: z.array(z.object({ name: z.string(), archive: z.string() })) }),
  ]),
  /**
   * The languages of the dictionaries that somebody has brought, each as two files of Hunspell's
   * (shared/spelling/dictionary-files.ts).
   */
  'dictionaries.list': call(() => [z.object({}), z.object({ tags: z.array(z.string()) })]),
  'dictionaries.read': call(() => [z.object({ tag: dictionaryTag }), dictionaryFiles]),
  /**
   * Keeps a dictionary in place of the one of its language. Refuses with `spelling.…` what is none.
   */
  'dictionaries.put': call(() => [
    dictionaryFiles.extend({ tag: dictionaryTag }),
    z.object({ entries: z.number().int() }),
  ]),
  'dictionaries.remove': call(() => [z.object({ tag: dictionaryTag }), nothing]),
} as const
