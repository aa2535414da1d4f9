import { expect, it } from 'vitest'
import type { DeskClient, Result } from '#shared/api/contract.ts'
import { readHouseFile, writeHouseFile } from '#shared/checks/house/file.ts'
import { houseRuleSchema } from '#shared/checks/house/rule.ts'
import { story } from '#tests/helpers/story.ts'

/** What every client may rely on about the newsroom's own rules, and its archive's names. */
export function rulesSuite(desk: () => DeskClient): void {
  const rule = (words: string) => houseRuleSchema.parse({ id: words, find: [words], instead: 'x' })

  it('rules are kept and told; who wrote by what is no longer there overwrites nothing', async () => {
    const client = desk()
    const told: unknown[] = []
    client.on('rules.changed', (data) => told.push(data))
    const { revision } = readHouseFile((await client.call('rules.read', {})).text)
    const text = writeHouseFile({ revision, rules: [rule('utilize')] })
    expect(await client.call('rules.write', { text, revision })).toEqual({ revision: revision + 1 })
    await expect(client.call('rules.write', { text, revision })).rejects.toMatchObject({ code: 'rules.changed' })
    for (const [none, code] of [
      ['{}', 'rules.none'],
      [text.replace('"version": 1', '"version": 7'), 'rules.newer'],
    ] as const)
      await expect(client.call('rules.write', { text: none, revision: revision + 1 })).rejects.toMatchObject({ code })
    const read = readHouseFile((await client.call('rules.read', {})).text)
    expect(read).toMatchObject({ revision: revision + 1, rules: [{ find: ['utilize'] }] })
    expect(told).toEqual([{ revision: revision + 1 }])
  })

  it('a trial finds a rule’s words in every draft, piece by piece, and changes nothing', async () => {
    const client = desk()
    const add = (text: string) => client.call('drafts.create', { article: story({ headline: 'One' }, [text]) })
    for (let at = 0; at < 12; at += 1) await add('They zutilize it, and “zutilize” it.')
    const text = writeHouseFile({ revision: 0, rules: [rule('zutilize')] })
    const hits: string[] = []
    let looked = 0
    let from: number | null = null
    do {
      const page: Result<'rules.try'> = await desk().call('rules.try', { text, from })
      hits.push(...page.drafts.flatMap((draft) => draft.hits.map(({ before, found, after }) => before + found + after)))
      looked += page.looked
      from = page.next
    } while (from !== null)
    expect(hits).toEqual(Array.from({ length: 12 }, () => 'They zutilizex'))
    expect(looked).toBeGreaterThanOrEqual(12)
  })

  it('the archive knows how a name is spelled that a story spells otherwise by one letter', async () => {
    const client = desk()
    const add = (text: string) => client.call('drafts.create', { article: story({ headline: 'Two' }, [text]) })
    const { id } = await add('Zofia Krzywdka came.')
    for (let at = 0; at < 3; at += 1) await add('Zofia Krzywda came, with Zofia Lipinska.')
    const names = ['Zofia Krzywdka', 'Zofia Lipinska', 'Zofia Nowakowa', 'Ryszard Krzywdka']
    const asked = () => client.call('archive.names', { names, except: id })
    expect(await asked()).toEqual({ others: [{ name: 'Zofia Krzywdka', archive: 'Zofia Krzywda' }] })
    // Two of such names: nobody knows which is meant.
    for (let at = 0; at < 2; at += 1) await add('Zofia Krzywdka came.')
    expect(await asked()).toEqual({ others: [] })
  })
}
