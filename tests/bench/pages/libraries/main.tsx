import { Editor, Extension } from '@tiptap/core'
import { ySyncPlugin } from '@tiptap/y-tiptap'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import * as Y from 'yjs'
import { articleExtensions } from '#shared/schema/index.ts'

// What Lede is built of and nothing more: React that shows a Tiptap editor on a Yjs document, with
// Lede's schema. No desk, no fields, no style. No window of Lede can be there sooner.
const [paragraphs = 0, words = 0] = location.hash.slice(1).split('x').map(Number)
const body = new Y.Doc().getXmlFragment('body')
for (let made = 0; made < paragraphs; made += 1) {
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText('harbour '.repeat(words))])
  body.push([paragraph])
}
const SharedBody = Extension.create({ name: 'sharedBody', addProseMirrorPlugins: () => [ySyncPlugin(body)] })

function Window() {
  const mount = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = mount.current
    if (element === null) return
    const editor = new Editor({ element, injectCSS: false, extensions: [...articleExtensions, SharedBody] })
    return () => editor.destroy()
  }, [])
  return <div ref={mount} />
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<Window />)
