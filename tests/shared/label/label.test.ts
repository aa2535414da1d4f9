import { expect, it } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { formatIds } from '#shared/formats/formats.ts'
import { automaticLabel, generatedShare, withAutomaticLabel } from '#shared/label/automatic-label.ts'
import { labelSettingsSchema, usualLabel } from '#shared/label/settings.ts'
import { labelTermIn } from '#shared/label/terms.ts'
import { labelWords } from '#shared/label/words.ts'
import { recordWhole } from '#shared/provenance/record.ts'
import { addTaken } from '#shared/provenance/taken.ts'
import { readSettings } from '#shared/settings/settings.ts'
import { publish } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'

const publisher = { name: 'The Harbour Post', url: 'https://post.example' }
const written = 'The council met on Monday and voted on the budget after a long debate.'
const generated = 'The river rose by two metres overnight, flooding cellars along the old quay.'

/** A draft in which a generator wrote some paragraphs. */
function draftWith(paragraphs: readonly string[], ofGenerator: readonly string[]) {
  const draft = draftOf(story({}, [...paragraphs]))
  addTaken(
    draft,
    ofGenerator.map((text) => ({
      ...{ kind: 'generated' as const, program: 'A generator', address: null, note: null },
      ...{ by: null, at: 0, field: null, text, ids: [] },
    })),
  )
  return draft
}

it('labels a story by itself from the newsroom’s share on, whole or in part', () => {
  expect(generatedShare(draftWith([written], []))).toBe(0)
  const share = generatedShare(draftWith([written, generated], [generated]))
  expect(share).toBeGreaterThan(0.4)
  expect(share).toBeLessThan(0.6)
  expect(automaticLabel(share, { share: 10 })).toBe('compositeWithTrainedAlgorithmicMedia')
  expect(automaticLabel(share, { share: 80 })).toBeNull()
  expect(automaticLabel(share, { share: null })).toBeNull()
  expect(automaticLabel(0, { share: 1 })).toBeNull()
  const all = draftOf(story({}, [generated]))
  recordWhole(all, { kind: 'generated', program: null, address: null, note: null }, { by: null, at: 0 })
  expect(automaticLabel(generatedShare(all), usualLabel)).toBe('trainedAlgorithmicMedia')
})

it('is there from the very share on that a newsroom says', () => {
  for (let share = 1; share <= 100; share += 1) {
    expect(automaticLabel(share / 100, { share })).not.toBeNull()
    expect(automaticLabel((share - 0.01) / 100, { share })).toBeNull()
  }
})

it('carries no signs that a page cannot', () => {
  const words = {
    en: { trainedAlgorithmicMedia: 'By a\u0000 \u0007machine\ud800', compositeWithTrainedAlgorithmicMedia: '\u0000' },
  }
  expect(labelWords('trainedAlgorithmicMedia', 'en', { words }).text).toBe('By a machine\ufffd')
  expect(labelWords('compositeWithTrainedAlgorithmicMedia', 'en', { words }).text).toContain('Parts of this text')
})

it('leaves alone what a person has chosen', () => {
  const draft = draftWith([generated], [generated])
  expect(withAutomaticLabel(story({ label: 'never' }, [generated]), draft, usualLabel).label).toBe('never')
  const chosen = 'compositeWithTrainedAlgorithmicMedia'
  expect(withAutomaticLabel(story({ label: chosen }, [generated]), draft, usualLabel).label).toBe(chosen)
  expect(withAutomaticLabel(story({}, [generated]), draft, usualLabel).label).toBe('trainedAlgorithmicMedia')
})

it('says it in the article’s language, in the newsroom’s words where it has some', () => {
  expect(labelWords('trainedAlgorithmicMedia', 'de-AT', usualLabel).text).toBe(
    'Dieser Text wurde mit künstlicher Intelligenz erzeugt.',
  )
  const own = { trainedAlgorithmicMedia: 'Vom Automaten.', compositeWithTrainedAlgorithmicMedia: '' }
  const look = { ...usualLabel, words: { de: own } }
  expect(labelWords('trainedAlgorithmicMedia', 'de', look).text).toBe('Vom Automaten.')
  expect(labelWords('compositeWithTrainedAlgorithmicMedia', 'de', look).text).toContain('Teile dieses Textes')
  expect(labelWords('trainedAlgorithmicMedia', 'ja', usualLabel)).toMatchObject({ language: 'en' })
})

it('stands on the page where the newsroom wants it, with the terms of IPTC and schema.org', () => {
  const article = story({ headline: 'Flood', bylines: ['By Ann Lee'], label: 'trainedAlgorithmicMedia' }, [generated])
  const page = (place: 'above' | 'below' | 'byline') =>
    publish(article, 'html', { publisher, label: { ...usualLabel, place } })
  const label =
    '<p class="label" data-source-type="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia">This text was generated with artificial intelligence.</p>'
  const order = (place: 'above' | 'below' | 'byline') => {
    const html = page(place)
    expect(html.split(label)).toHaveLength(2)
    return [label, '</header>', '</div>'].map((part) => html.lastIndexOf(part))
  }
  const [above = 0, header = 0] = order('above')
  expect(above).toBeGreaterThan(header)
  const [below = 0, , body = 0] = order('below')
  expect(below).toBeGreaterThan(body)
  const [byline = 0, end = 0] = order('byline')
  expect(byline).toBeLessThan(end)
  expect(page('above')).toContain('"digitalSourceType": "https://schema.org/TrainedAlgorithmicMediaDigitalSource"')
})

it('says in the words’ own language what a page in another has no words for', () => {
  const page = publish(story({ language: 'ja', label: 'trainedAlgorithmicMedia' }, ['橋']), 'html', { publisher })
  expect(page).toContain('<span lang="en" dir="ltr">This text was generated')
})

it.each(formatIds.filter((id) => !['docx', 'odt', 'pdf', 'json'].includes(id)))('is in %s, never why not', (format) => {
  const about = { headline: 'Flood', language: 'en', labelReason: 'Checked by Ben' }
  const file = publish(story({ ...about, label: 'trainedAlgorithmicMedia' }, [generated]), format, { publisher })
  expect(file.replaceAll(/\s+/g, ' ')).toContain('This text was generated with artificial intelligence.')
  const without = publish(story({ ...about, label: 'never' }, [generated]), format, { publisher })
  expect(without).not.toContain('artificial')
  expect(without).not.toContain('Checked by Ben')
})

it('is on no page of a story that is withdrawn', () => {
  const page = publish(story({ label: 'trainedAlgorithmicMedia', status: 'killed' }, [generated]), 'html', {
    publisher,
  })
  expect(page).not.toContain('class="label"')
})

it('reads settings of any kind, damaged ones as the usual', () => {
  expect(readSettings({}).label).toEqual(usualLabel)
  expect(readSettings({ label: { share: 'all', place: 'back', words: { de: 7 }, captions: 'x' } }).label).toEqual({
    ...usualLabel,
    words: {},
  })
  expect(labelSettingsSchema.parse({ share: null, place: 'below' })).toMatchObject({ share: null, place: 'below' })
})

it('knows IPTC’s terms by their addresses, and none of a camera', () => {
  expect(labelTermIn('http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia')).toBe(
    'trainedAlgorithmicMedia',
  )
  expect(labelTermIn('digsrctype:compositeWithTrainedAlgorithmicMedia')).toBe('compositeWithTrainedAlgorithmicMedia')
  expect(labelTermIn('http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture')).toBeNull()
  expect(labelTermIn('never')).toBeNull()
  expect(labelTermIn(null)).toBeNull()
})
