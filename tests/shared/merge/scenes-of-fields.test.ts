import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { draftOf, getField, setField } from '#shared/article/draft.ts'
import { story } from '#tests/helpers/story.ts'
import { lead, merge } from './scene.ts'

test('17: a kicker that the other wrote and took back stands', () => {
  for (const untyped of [null, '']) {
    const seen = merge(
      draftOf(story({}, [lead])),
      (ann) => setField(ann, 'kicker', 'Shipping'),
      (ben) => {
        setField(ben, 'kicker', 'Ports')
        setField(ben, 'kicker', untyped)
      },
    )
    expect(getField(seen.draft, 'kicker')).toBe('Shipping')
    expect(seen.fields).toEqual([])
  }
})

const fieldsOf = (work: (draft: Y.Doc) => void, otherWork: (draft: Y.Doc) => void) =>
  merge(
    draftOf(story({ headline: 'Ferry hits sandbank near pier', bylines: ['Ann'], keywords: ['sea'] }, [lead])),
    work,
    otherWork,
  )

test('a headline in which each changed another word has both', () => {
  const seen = fieldsOf(
    (ann) => setField(ann, 'headline', 'Ship hits sandbank near pier'),
    (ben) => setField(ben, 'headline', 'Ferry hits sandbank near harbour'),
  )
  expect(getField(seen.draft, 'headline')).toBe('Ship hits sandbank near harbour')
  expect(seen.fields).toEqual([])
})

test('a headline that both rewrote is that of one, and a conflict', () => {
  const seen = fieldsOf(
    (ann) => setField(ann, 'headline', 'Hundreds wait for hours'),
    (ben) => setField(ben, 'headline', 'Travellers stuck on ship'),
  )
  expect(['Hundreds wait for hours', 'Travellers stuck on ship']).toContain(getField(seen.draft, 'headline'))
  expect(seen.fields).toEqual(['headline'])
})

test('bylines and keywords merge by entry', () => {
  const seen = fieldsOf(
    (ann) => {
      setField(ann, 'bylines', ['Ann', 'Cleo'])
      setField(ann, 'keywords', [])
    },
    (ben) => {
      setField(ben, 'bylines', ['Ann', 'Ben'])
      setField(ben, 'keywords', ['sea', 'ships'])
    },
  )
  expect(getField(seen.draft, 'bylines')).toEqual(['Ann', 'Ben', 'Cleo'])
  expect(getField(seen.draft, 'keywords')).toEqual(['ships'])
  expect(seen.fields).toEqual([])
})

test('a keyword that one put beside another and the other in its place stands once', () => {
  const draft = draftOf(story({ headline: 'Ferry', keywords: ['harbour'] }, [lead]))
  const seen = merge(
    draft,
    (ann) => setField(ann, 'keywords', ['ferry', 'harbour']),
    (ben) => setField(ben, 'keywords', ['ferry']),
  )
  expect(getField(seen.draft, 'keywords')).toEqual(['ferry'])
  expect(seen.fields).toEqual([])
})
