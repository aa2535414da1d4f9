import { expect, it } from 'vitest'
import type { DeskClient, Result } from '#shared/api/contract.ts'
import { readHouseFile, writeHouseFile } from '#shared/checks/house/file.ts'
import { type HouseRule, houseRuleSchema } from '#shared/checks/house/rule.ts'
import { story } from '#tests/helpers/story.ts'

/** What every client may rely on about the newsroom's own rules, and its archive's names. */
export function rulesSuite(desk: () => DeskClient): void {
  const rule = (words: string) => houseRuleSchema.parse({ id: words, find: [words], instead: 'x' })

  it('rules are kept and told; who wrote by what is no longer there overwrites nothing', async () => {
    const client = desk()
    const told: unknown[] = []
    client.on('rules.changed', (data) => told.push(data))
    const written = (...rules: HouseRule[]) => writeHouseFile({ revision: 0, rules })
    const [none, utilize] = [written(), rule('utilize')]
    const { revision, rules: first } = readHouseFile((await client.call('rules.read', {})).text)
    await client.call('rules.write', { before: none, after: written(utilize) })
    // Somebody else's change of another rule is merged; of the same rule it is refused.
    await client.call('rules.write', { before: none, after: written(rule('very')) })
    const mine = { before: written(utilize), after: written({ ...utilize, instead: 'use' }) }
    await client.call('rules.write', mine)
    const theirs = { before: written(utilize), after: written({ ...utilize, instead: 'apply' }) }
    await expect(client.call('rules.write', theirs)).rejects.toMatchObject({
      code: 'rules.changed',
      details: { names: 'utilize' },
    })
    for (const [after, code] of [
      ['{}', 'rules.none'],
      [none.replace('"version": 2', '"version": 7'), 'rules.newer'],
    ] as const)
      await expect(client.call('rules.write', { before: none, after })).rejects.toMatchObject({ code })
    await expect(client.call('rules.write', { whose: 'newsroom', ...mine })).rejects.toMatchObject({
      code: 'newsroom.notJoined',
    })
    const { text, newsroom } = await client.call('rules.read', {})
    expect(newsroom).toBeNull()
    expect(readHouseFile(text)).toMatchObject({
      revision: revision + 3,
      rules: [...first, { find: ['utilize'], instead: 'use' }, { find: ['very'] }],
    })
    expect(told).toEqual([{}, {}, {}])
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
    // Two such names: it is unclear which is meant.
    for (let at = 0; at < 2; at += 1) await add('Zofia Krzywdka came.')
    expect(await asked()).toEqual({ others: [] })
  })
}
