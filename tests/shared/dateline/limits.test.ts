import { expect, it } from 'vitest'
import { parseDateline } from '#shared/dateline/index.ts'

const placeOf = (place: string) => parseDateline(`${place} (Reuters) - It rained.`)?.dateline.place ?? null

it('a place has six words at most', () => {
  expect(placeOf('Port Of The New Old Town')).toBe('Port Of The New Old Town')
  expect(placeOf('Port Of The New Old Town Hall')).toBeNull()
})

it('a place has 60 characters at most, and so has what follows it', () => {
  const [most, more] = [`L${'a'.repeat(59)}`, `L${'a'.repeat(60)}`]
  expect(placeOf(most)).toBe(most)
  expect(placeOf(more)).toBeNull()
  expect(placeOf(`Bath, ${most}`)).toBe('Bath')
  expect(placeOf(`Bath, ${more}`)).toBeNull()
})

it('a dateline ends within 200 characters, whatever stands before it', () => {
  const [place, region, end] = [`L${'a'.repeat(59)}`, `M${'a'.repeat(59)}`, ', June 14 (Reuters)']
  const ofLength = (length: number) => `${place}, ${region}, N${'a'.repeat(length - 125 - end.length)}${end}`
  for (const before of ['', '  * ']) {
    expect(parseDateline(`${before}${ofLength(200)}\nIt rained.`)?.dateline).toMatchObject({ agency: 'Reuters', place })
    expect(parseDateline(`${before}${ofLength(201)}\nIt rained.`)).toBeNull()
  }
})
