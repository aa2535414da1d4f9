import type { CDPSession, Page } from '@playwright/test'
import { XmlElement, XmlText } from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { openDraft as openDocument, story } from '#tests/helpers/story.ts'
import { articleOf, blocksIn, bodyIn, lineIn, openDraft, press, saved, selectWord } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

/**
 * An input method as the browser sees it: text that is being composed and changes until it is
 * committed.
 */
class InputMethod {
  readonly #page: Page
  readonly #session: CDPSession

  private constructor(page: Page, session: CDPSession) {
    this.#page = page
    this.#session = session
  }

  static async of(page: Page): Promise<InputMethod> {
    await page.evaluate(() => {
      const ended: string[] = []
      Object.assign(window, { ended })
      window.addEventListener('compositionend', ({ data }) => ended.push(data), { capture: true })
    })
    return new InputMethod(page, await page.context().newCDPSession(page))
  }

  async compose(...steps: string[]): Promise<void> {
    for (const text of steps) {
      await this.#session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
      await this.#frames()
    }
  }

  async commit(text: string): Promise<void> {
    await this.#session.send('Input.insertText', { text })
    await this.#frames()
  }

  /**
   * The texts with which compositions have ended; if something else ended one, it is listed once
   * more.
   */
  ended(): Promise<string[]> {
    return this.#page.evaluate(() => (window as unknown as { ended: string[] }).ended)
  }

  #frames(): Promise<void> {
    return this.#page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    )
  }
}

const dateline = { place: 'Tokyo', region: null, country: null, date: '2026-11-20', agency: 'Kyodo', text: null }

test('beside the dateline, Japanese is composed and committed whole', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ language: 'ja', headline: '港', dateline }, ['船が出た。', 'Second.']))
  await openDraft(page, id)
  await bodyIn(page).focus()
  await press(page, 'Control+Home')
  const method = await InputMethod.of(page)
  await method.compose('に', 'にh', 'にほ', 'にほn', 'にほん', '日本')
  await method.commit('日本')
  await method.compose('の')
  await method.commit('の')
  await expect.poll(async () => (await blocksIn(page))[0]).toBe('日本の船が出た。')
  await expect.poll(() => method.ended()).toEqual(['日本', 'の'])
  await expect(bodyIn(page).locator('.dateline')).toHaveCount(1)
  await saved(page)
})

test('in an empty paragraph, in a heading line and a field, an input method and dead keys write what they say', async ({
  lede,
}) => {
  const { page } = lede
  const id = await lede.add(story({ language: 'fr', headline: '', dateline }, ['']))
  await openDraft(page, id)
  await lineIn(page, 'Headline').click()
  const method = await InputMethod.of(page)
  await method.compose('´')
  await method.commit('é')
  await page.keyboard.type('t')
  await method.compose('´')
  await method.commit('é')
  await expect(lineIn(page, 'Headline')).toHaveValue('été')
  await bodyIn(page).focus()
  await method.compose('ㅎ', '하', '한')
  await method.commit('한')
  await method.compose('ㄱ', '구', '국')
  await method.commit('국')
  await expect.poll(() => blocksIn(page)).toEqual(['한국'])
  await press(page, 'Enter')
  await method.compose('z', 'zh', '中')
  await method.commit('中')
  await expect.poll(() => blocksIn(page)).toEqual(['한국', '中'])
  await expect.poll(() => method.ended()).toEqual(['é', 'é', '한', '국', '中'])
})

test('in a suggestion, beside a comment and with invisible characters shown, a composition goes on', async ({
  lede,
}) => {
  const { page, host } = lede
  const client = await host.client()
  const settings = await client.call('settings.read', {})
  const profile = { id: 'm', name: 'Mara Quill', initials: 'MQ', colour: 'violet', role: 'editor' } as const
  await client.call('settings.write', { settings: { ...settings, profile } })
  const id = await lede.add(story({ language: 'en', headline: 'Port', dateline }, ['The boats sail again today.']))
  await openDraft(page, id)
  const body = bodyIn(page)
  await press(page, 'Control+Alt+o')
  await press(page, 'Control+Alt+g')
  await selectWord(body, 'boats')
  await press(page, 'Control+Alt+m')
  await page
    .getByRole('textbox', { name: /comment/i })
    .first()
    .fill('Which?')
  await press(page, 'Control+Enter')
  await body.focus()
  await press(page, 'Control+End')
  await page.keyboard.type(' Nobody was hurt.')
  await expect(body.locator('ins').first()).toBeVisible()
  for (let key = 0; key < 5; key += 1) await press(page, 'ArrowLeft')
  const method = await InputMethod.of(page)
  await method.compose('と')
  // Suggestions and length are updated in a pause, during the composition.
  await expect(page.getByRole('region', { name: 'Length of the story' })).toContainText('8 words')
  await method.compose('とう', 'とうき', '東京')
  await method.commit('東京')
  await expect.poll(() => method.ended()).toEqual(['東京'])
  await expect(body.locator('p').first()).toContainText('Nobody was 東京hurt.')

  await press(page, 'Control+Home')
  for (let key = 0; key < 6; key += 1) await press(page, 'ArrowRight')
  await method.compose('か', 'かい')
  await method.commit('海')
  await expect(body.locator('p').first()).toContainText('bo海ats')
  await expect.poll(() => method.ended()).toEqual(['東京', '海'])
  await saved(page)
})

test('what others write meanwhile waits for nobody and disturbs nothing', async ({ lede }) => {
  const { page, host } = lede
  const id = await lede.add(
    story({ language: 'ja', headline: 'Port', dateline }, ['最初の段落。', 'Second paragraph.']),
  )
  const client = await host.client()
  const other = await openCopy(client, id)
  await openDraft(page, id)
  await bodyIn(page).focus()
  await press(page, 'Control+Home')
  const method = await InputMethod.of(page)
  await method.compose('と', 'とう')

  await other.write(1, ' Written elsewhere.')
  await expect(bodyIn(page).locator('p').last()).toHaveText('Second paragraph. Written elsewhere.')
  await method.compose('とうき', 'とうきょう')
  // In the same paragraph that is being written in.
  await other.write(0, '終わり。')
  await expect(bodyIn(page).locator('p').first()).toContainText('終わり。')
  await method.compose('東京')
  await method.commit('東京')
  await expect.poll(async () => (await blocksIn(page))[0]).toBe('東京最初の段落。終わり。')
  await expect.poll(() => method.ended()).toEqual(['東京'])
  await saved(page)
  const { bodyText } = await articleOf(lede, id)
  expect(bodyText).toBe('東京最初の段落。終わり。\nSecond paragraph. Written elsewhere.')
})

/** Somebody else's copy of a draft, without a window. */
async function openCopy(client: DeskClient, id: string) {
  const { doc, edits } = await openDocument(client, id)
  return {
    /** Writes at the end of a paragraph. */
    async write(paragraph: number, text: string): Promise<void> {
      const block = bodyOf(doc).get(paragraph)
      const content = block instanceof XmlElement ? block.get(0) : null
      if (!(content instanceof XmlText)) throw new Error('no text there')
      content.insert(content.length, text)
      for (const update of edits.splice(0)) await client.call('drafts.append', { id, update })
    },
  }
}

test('a composition that somebody thinks about for a minute is one step of undo', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ language: 'ja', headline: 'Port', dateline }, ['Nobody was hurt.']))
  await page.addInitScript(() => {
    const now = Date.now
    Object.assign(window, { later: 0 })
    Date.now = () => now() + Number(Reflect.get(window, 'later'))
  })
  await page.reload()
  await openDraft(page, id)
  await bodyIn(page).focus()
  await press(page, 'Control+End')
  const line = bodyIn(page).locator('p').first()
  const method = await InputMethod.of(page)
  for (const [minute, text] of ['と', 'とう', 'とうき', '東京'].entries()) {
    await method.compose(text)
    await page.evaluate((later) => Object.assign(window, { later }), 60_000 * (minute + 1))
  }
  await method.commit('東京')
  await expect(line).toContainText('Nobody was hurt.東京')
  await press(page, 'Control+z')
  await expect(line).not.toContainText(/[と東]/)
  await press(page, 'Control+Shift+z')
  await expect(line).toContainText('Nobody was hurt.東京')
})
