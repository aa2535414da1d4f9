import { z } from 'zod'
import { dictionaryTag } from '#shared/settings/computer.ts'
import { call } from '../call.ts'
import { bytes, id, nothing } from './common.ts'

const dictionaryFiles = z.object({ affixes: bytes, words: bytes })

/** The calls about words and dictionaries. */
export const spellingCalls = {
  /**
   * Of these words, those that are usual in the house: several drafts other than `except` have them
   * in exactly this spelling.
   */
  'spelling.usual': call(() => [
    z.object({ words: z.array(z.string().min(1).max(100)).max(500), except: id.nullable().default(null) }),
    z.object({ words: z.array(z.string()) }),
  ]),
  /**
   * Of these names, each a first name and a last name, those that several drafts other than
   * `except` spell with one letter different, and how.
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
   * The languages of the dictionaries that people have added, each as two Hunspell files
   * (shared/spelling/dictionary-files.ts).
   */
  'dictionaries.list': call(() => [z.object({}), z.object({ tags: z.array(z.string()) })]),
  'dictionaries.read': call(() => [z.object({ tag: dictionaryTag }), dictionaryFiles]),
  /** Replaces the dictionary of a language. Refuses with `spelling.…` what is no dictionary. */
  'dictionaries.put': call(() => [
    dictionaryFiles.extend({ tag: dictionaryTag }),
    z.object({ entries: z.number().int() }),
  ]),
  'dictionaries.remove': call(() => [z.object({ tag: dictionaryTag }), nothing]),
} as const
