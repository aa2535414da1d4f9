import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { baselineBodyOf } from '#shared/review/suggest/baseline-parts.ts'
import { story } from '#tests/helpers/story.ts'
import { receivedDocument } from '../../../electron/desk/package/received-document.ts'

const unknown: Record<string, (draft: Y.Doc) => void> = {
  'what was accepted': (draft) => {
    startBaseline(draft)
    baselineBodyOf(draft).push([new Y.XmlElement('hologram')])
  },
  'what was accepted, in a block that is known': (draft) => {
    startBaseline(draft)
    const box = new Y.XmlElement('factBox')
    baselineBodyOf(draft).push([box])
    box.push([new Y.XmlElement('hologram')])
  },
  'the text': (draft) => {
    bodyOf(draft).push([new Y.XmlElement('hologram')])
  },
  'nothing, but of a schema that is newer': (draft) => {
    draft.getMap('draft').set('schemaVersion', 99)
  },
}

test.each(Object.entries(unknown))(
  'a package that holds in %s what this Lede does not know is refused as a newer one’s, before anything is merged',
  (_, change) => {
    const draft = draftOf(story({}, ['The ferry ran aground.']))
    change(draft)
    expect(() => receivedDocument(Y.encodeStateAsUpdate(draft), 'draft.yjs')).toThrow(
      expect.objectContaining({ code: 'package.newer' }),
    )
  },
)
