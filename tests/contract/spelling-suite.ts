import { expect, it } from 'vitest'
import type { DeskClient } from '#shared/api/contract.ts'
import { story } from '#tests/helpers/story.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** What every client may rely on about spelling. */
export function spellingSuite(desk: () => DeskClient): void {
  it('names that three other stories write alike are the house’s, and other words that ten do', async () => {
    const client = desk()
    const add = (text: string) => client.call('drafts.create', { article: story({ headline: text }, [text]) })
    const { id } = await add('Krzywda and Kriwda, recieved')
    await add('Krzywda went')
    await add('It was Krzywda’s recieved turn')
    const usual = async (except: string | null) =>
      (await client.call('spelling.usual', { words: ['Krzywda', 'krzywda', 'Krzywd', 'recieved'], except })).words
    expect(await usual(null)).toEqual(['Krzywda'])
    // The story itself is no evidence.
    expect(await usual(id)).toEqual([])
    const { id: binned } = await add('Krzywda again')
    expect(await usual(id)).toEqual(['Krzywda'])
    await client.call('drafts.bin', { ids: [binned] })
    expect(await usual(id)).toEqual([])
    for (let story = 0; story < 8; story += 1) await add('They recieved it')
    expect(await usual(id)).toEqual([])
    await add('They recieved it')
    expect(await usual(id)).toEqual(['recieved'])
    expect(await client.call('spelling.usual', { words: ['"', '*', '日本', 'a b'], except: null })).toEqual({
      words: [],
    })
  })

  it('dictionaries of one’s own are kept, told, and refused in words where they are none', async () => {
    const client = desk()
    const told: unknown[] = []
    client.on('dictionaries.changed', (data) => told.push(data))
    const files = { affixes: bytes('SET UTF-8\n'), words: bytes('2\nhei\nmoi\n') }
    expect(await client.call('dictionaries.put', { tag: 'fi', ...files })).toEqual({ entries: 2 })
    expect(await client.call('dictionaries.list', {})).toEqual({ tags: ['fi'] })
    const read = await client.call('dictionaries.read', { tag: 'fi' })
    expect(new TextDecoder().decode(read.words)).toBe('2\nhei\nmoi\n')
    for (const [words, code] of [
      [bytes('hei\n'), 'spelling.notWords'],
      [Uint8Array.of(0, 1, 2), 'spelling.notWords'],
    ] as const)
      await expect(client.call('dictionaries.put', { tag: 'fi', affixes: files.affixes, words })).rejects.toMatchObject(
        {
          code,
        },
      )
    for (const tag of ['../../x', 'FI', 'fi/..', ''])
      await expect(client.call('dictionaries.put', { tag, ...files })).rejects.toMatchObject({ code: 'call.invalid' })
    expect(await client.call('dictionaries.list', {})).toEqual({ tags: ['fi'] })
    await client.call('dictionaries.remove', { tag: 'fi' })
    expect(await client.call('dictionaries.list', {})).toEqual({ tags: [] })
    await expect(client.call('dictionaries.read', { tag: 'fi' })).rejects.toMatchObject({ code: 'spelling.missing' })
    expect(told).toHaveLength(2)
  })
}
