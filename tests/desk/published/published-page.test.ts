import { describe, expect, it } from 'vitest'
import { publishedPage } from '#desk/published/published-page.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const htmlOf = (text: string, name: string) => publishedPage(bytes(text), name).html

/** A page as Chromium saves it as one file (Page.captureSnapshot). */
const saved = (html: string) =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://daily.example/ferry.html',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----Edge"',
    '',
    '------Edge',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: 8bit',
    'Content-Location: https://daily.example/ferry.html',
    '',
    html,
    '------Edge',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://daily.example/ferry-images/a.png',
    '',
    'AQID',
    '------Edge--',
    '',
  ].join('\r\n')

describe('a page in a file', () => {
  it('is XHTML by the ending of its name, where other things are text', () => {
    const page = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>It sails.</p><![CDATA[It sank.]]></body></html>'
    expect(htmlOf(page, 'ferry.html')).not.toContain('It sank.')
    for (const name of ['ferry.xhtml', 'ferry.XHT']) expect(htmlOf(page, name)).toContain('It sank.')
    const after = '<html><body><p>It sails.</p><script/><p>It sank.</p></body></html>'
    expect(htmlOf(after, 'ferry.xhtml')).toContain('</script><p>It sank.</p>')
    const prefixed =
      '<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:p title="a &lt; b">It sank.</h:p></h:body></h:html>'
    expect(htmlOf(prefixed, 'ferry.xhtml')).toMatch(/<p title="a (?:<|&lt;) b">It sank.<\/p>/)
  })

  it('of XHTML that browsers do not show, or that is nested without end, is refused in words', () => {
    expect(() => htmlOf('<html><body><p>It sails.<br></p></body></html>', 'ferry.xhtml')).toThrow(
      expect.objectContaining({ code: 'file.notItem', details: { name: 'ferry.xhtml', format: 'XHTML' } }),
    )
    const deep = `<html>${'<b>'.repeat(50_000)}${'</b>'.repeat(50_000)}</html>`
    expect(() => htmlOf(deep, 'ferry.xhtml')).toThrow(expect.objectContaining({ code: 'file.tooMuch' }))
  })

  it('that a browser saved as one file is without what the browser put into it, and brings its pictures', () => {
    const head =
      '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><link rel="stylesheet" href="cid:css-1@mhtml.blink">'
    const page = `<!DOCTYPE html><html><head>${head}<title>Ferry</title></head><body><p>It sails.</p></body></html>`
    const { html, saved: pictures } = publishedPage(bytes(saved(page)), 'ferry.mhtml')
    expect(html.replace('\n', '')).toBe(page.replace(head, ''))
    expect(pictures).toEqual(new Map([['https://daily.example/ferry-images/a.png', 'data:image/png;base64,AQID']]))
    // A style from elsewhere is still there to be told.
    const foreign = saved(page.replace('cid:css-1@mhtml.blink', 'https://x.example/x.css'))
    expect(htmlOf(foreign, 'ferry.mhtml')).toContain('x.css')
  })
})
