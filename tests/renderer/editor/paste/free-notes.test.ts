import { Slice } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { jumpToNote } from '#renderer/editor/marks/note-jump.ts'
import { withFreeNotes } from '#renderer/editor/paste/free-notes.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { noteLink } from '#shared/schema/note-link.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { run, stateOf } from '../editing.ts'

const link = (text: string, href: string): BodyNode => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
})
const line = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: { level: null }, content })
const words = (text: string): BodyNode => ({ type: 'text', text })

const story = [
  line(words('It sails'), link('[1]', '#note-1'), words('.')),
  line(link('[1]', '#call-1'), words(' Noon.')),
]

function pasted(...content: BodyNode[]): string {
  const { doc } = stateOf(...content)
  const slice = withFreeNotes(new Slice(doc.content, 1, 1), stateOf(...story).doc)
  return outlineOf({ type: 'doc', content: slice.content.toJSON() })
}

describe('notes that are pasted', () => {
  it('get numbers that the story has not', () => {
    expect(pasted(...story)).toBe('It sails[[1]](#note-2).\n[[1]](#call-2) Noon.')
  })

  it('stay the story’s own where only one side of them comes', () => {
    expect(pasted(line(link('[1]', '#note-1')))).toBe('[[1]](#note-1)')
  })

  it('keep their numbers where these are free', () => {
    expect(pasted(line(link('a', '#note-4'), link('a', '#call-4')))).toBe('[a](#note-4)[a](#call-4)')
  })
})

describe('a note’s mark', () => {
  const jump = (href: string) => {
    const to = noteLink(href)
    const after = to && run(stateOf(...story), jumpToNote(to))
    return after === null ? null : after.doc.textBetween(0, after.selection.from, '\n')
  }

  it('leads to its note and back', () => {
    expect(jump('#note-1')).toBe('It sails[1].\n[1]')
    expect(jump('#call-1')).toBe('It sails[1]')
  })

  it('leads nowhere where its note is gone', () => {
    expect(jump('#note-2')).toBeNull()
  })
})
