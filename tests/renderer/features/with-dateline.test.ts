import { expect, test } from 'vitest'
import { withDateline } from '#renderer/features/print/with-dateline.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'

const textsOf = (body: ReturnType<typeof bodyOfParagraphs>) =>
  body.content?.map((block) => (block.content ?? []).map(({ text }) => text).join(''))

test('the dateline runs into the lead', () => {
  expect(textsOf(withDateline(bodyOfParagraphs(['Ships enter.', 'Late.']), 'KIEL (dpa) -'))).toEqual([
    'KIEL (dpa) - Ships enter.',
    'Late.',
  ])
})

test('without a lead it stands by itself, and without a dateline nothing does', () => {
  expect(textsOf(withDateline(bodyOfParagraphs([]), 'KIEL (dpa) -'))?.[0]).toBe('KIEL (dpa) - ')
  const body = bodyOfParagraphs(['Ships enter.'])
  expect(withDateline(body, null)).toBe(body)
})
