import { describe, expect, it } from 'vitest'
import { element, escapeHtml, scriptJson, startTag, textElement } from '#shared/publish/escape.ts'
import { publish } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'

describe('text in HTML', () => {
  it('is what it says, and neither a tag, an entity nor the end of an attribute', () => {
    expect(escapeHtml('<b title="1">&amp; it’s \'so\'</b>')).toBe(
      "&lt;b title=&quot;1&quot;&gt;&amp;amp; it’s 'so'&lt;/b&gt;",
    )
  })

  it('is escaped in elements and attributes, and markup is not', () => {
    expect(startTag('br')).toBe('<br>')
    expect(startTag('ol', { start: 0, dir: null, class: '"a"' })).toBe('<ol start="0" class="&quot;a&quot;">')
    expect(element('p', {}, '<b>x</b>')).toBe('<p><b>x</b></p>')
    expect(textElement('p', { dir: 'rtl' }, '<b>')).toBe('<p dir="rtl">&lt;b&gt;</p>')
  })
})

describe('JSON in a page', () => {
  // U+2028 and U+2029 end a line of script, so that a reader of the block as script would read
  // something else.
  const text = '</script><!-- & \u2028\u2029'

  it('has nothing that could end its block or a line, and is the same when read', () => {
    const json = scriptJson({ text })
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual({ text })
  })

  it('is so in a published page', () => {
    const html = publish(story({ headline: 'Ferry', category: text }), 'html', { publisher: { name: 'A', url: '' } })
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(json)).toMatchObject({ articleSection: text })
  })
})
