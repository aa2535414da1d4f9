import { LedeError } from '#shared/api/errors.ts'
import { checkDictionary, type DictionaryFiles } from './dictionary-files.ts'
import type { Speller } from './speller.ts'

/**
 * The compiled Hunspell program, as far as Lede uses it: C functions that take addresses in its
 * memory.
 */
interface HunspellProgram {
  HEAPU8: Uint8Array
  FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void }
  getValue(address: number, type: '*'): number
  _malloc(bytes: number): number
  _free(address: number): void
  _Hunspell_create(affixes: number, words: number): number
  _Hunspell_spell(handle: number, word: number): number
  _Hunspell_suggest(handle: number, list: number, word: number): number
  _Hunspell_free_list(handle: number, list: number, count: number): void
}

/**
 * Starts the program: the build for browsers or for Node (hunspell-asm). It can be used once
 * `onRuntimeInitialized` was called.
 */
export type BeginHunspell = (options: {
  onRuntimeInitialized(): void
  onAbort(why: unknown): void
  print(line: string): void
  printErr(line: string): void
}) => HunspellProgram

/**
 * The longest word that a dictionary can be asked for, in letters: Hunspell's own limit
 * (MAXWORDLEN); a longer one is not a word.
 */
export const longestWord = 100
/** The most answers that are remembered: about the words of a book. */
const mostRemembered = 50_000

/**
 * Hunspell 1.7 with a dictionary. It has a memory of its own (WebAssembly), so that a broken
 * dictionary can do no harm elsewhere.
 *
 *
 * @throws LedeError those of `checkDictionary`; `spelling.broken` if Hunspell cannot read the
 * dictionary
 */
export async function openHunspell(begin: BeginHunspell, files: DictionaryFiles): Promise<Speller> {
  const { encoding } = checkDictionary(files)
  const program = await started(begin)
  const given = (bytes: Uint8Array) => {
    const address = program._malloc(bytes.length + 1)
    program.HEAPU8.set(bytes, address)
    program.HEAPU8[address + bytes.length] = 0
    return address
  }
  const handle = attempt(() => {
    program.FS.writeFile('/affixes', files.affixes)
    program.FS.writeFile('/words', files.words)
    const names = ['/affixes', '/words'].map((name) => given(new TextEncoder().encode(name)))
    const made = program._Hunspell_create(names[0] ?? 0, names[1] ?? 0)
    for (const name of names) program._free(name)
    // Hunspell has read them into its own tables.
    program.FS.unlink('/affixes')
    program.FS.unlink('/words')
    return made
  })

  const asked = <Answer>(word: string, none: Answer, ask: (address: number) => Answer): Answer => {
    const bytes = word.length > longestWord ? null : encoding.encode(word)
    if (bytes === null || bytes.includes(0)) return none
    return attempt(() => {
      const address = given(bytes)
      const answer = ask(address)
      program._free(address)
      return answer
    })
  }
  const suggest = (address: number): string[] => {
    const list = program._malloc(4)
    const count = program._Hunspell_suggest(handle, list, address)
    const first = program.getValue(list, '*')
    const found = Array.from({ length: count }, (_, index) =>
      encoding.decode(textAt(program, program.getValue(first + 4 * index, '*'))),
    )
    if (count > 0) program._Hunspell_free_list(handle, list, count)
    program._free(list)
    return found
  }

  const remembered = new Map<string, boolean>()
  return {
    knows: (word) => {
      const known = remembered.get(word)
      if (known !== undefined) return known
      if (remembered.size >= mostRemembered) remembered.clear()
      const answer = asked(word, false, (address) => program._Hunspell_spell(handle, address) !== 0)
      remembered.set(word, answer)
      return answer
    },
    suggest: (word) => asked(word, [], suggest),
  }
}

function started(begin: BeginHunspell): Promise<HunspellProgram> {
  return new Promise((resolve, reject) => {
    const quiet = () => {}
    const program = begin({
      // A promise for the program itself would never resolve: it has a `then` method, which returns
      // itself.
      onRuntimeInitialized: () => resolve(withoutThen(program)),
      onAbort: (why) => reject(new LedeError('spelling.broken', { why: String(why) })),
      print: quiet,
      printErr: quiet,
    })
  })
}

function withoutThen(program: HunspellProgram): HunspellProgram {
  Reflect.deleteProperty(program, 'then')
  return program
}

function attempt<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    throw new LedeError('spelling.broken', { why: error instanceof Error ? error.message : String(error) }, error)
  }
}

function textAt({ HEAPU8: memory }: HunspellProgram, address: number): Uint8Array {
  return memory.subarray(address, memory.indexOf(0, address))
}
