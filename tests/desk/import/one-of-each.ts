import type { FormatId } from '#shared/formats/formats.ts'
import type { SourceId } from '#shared/formats/sources.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { full, publisher } from '#tests/shared/formats/full-story.ts'

/** A file in a format that can be read, with “sails” in its text. */
export interface OneFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Whether it is XML, in UTF-8. */
  readonly isXml?: true
}

const words = 'The ferry sails to Łódź again after a month, the company of Größe & Söhne said on Thursday.'
const paragraphs = [words, 'Nobody was hurt, and all ships of the line wait in the harbour for the next flood.']
const ps = paragraphs.map((text) => `<p>${text.replace('&', '&amp;')}</p>`).join('')
const utf8 = (text: string) => new TextEncoder().encode(text)
const declared = '<?xml version="1.0" encoding="UTF-8"?>\n'
const xml = (name: string, text: string): OneFile => ({ name, bytes: utf8(declared + text), isXml: true })

function written(format: FormatId, name: string): OneFile {
  const file = writtenAs(full, format, { publisher })
  return { name, bytes: typeof file === 'string' ? utf8(file) : file }
}

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry sails again</title></head><body><main><article><h1>Ferry sails again</h1>${ps.repeat(4)}</article></main></body></html>`

/** A file of every format that can be read. */
export const oneOfEach: Readonly<Record<SourceId, OneFile>> = {
  wire: { name: 'ferry.txt', bytes: utf8(`Ferry sails again\n\n${paragraphs.join('\n\n')}\n`) },
  html: written('html', 'ferry.html'),
  webpage: { name: 'ferry.htm', bytes: utf8(html) },
  mhtml: {
    name: 'ferry.mhtml',
    bytes: utf8(
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/ferry\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n------b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://post.example/ferry\r\n\r\n${Buffer.from(html).toString('base64')}\r\n------b--\r\n`,
    ),
  },
  json: written('json', 'ferry.json'),
  docx: written('docx', 'ferry.docx'),
  odt: written('odt', 'ferry.odt'),
  rtf: {
    name: 'ferry.rtf',
    bytes: Buffer.from(
      `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}}{\\stylesheet{\\s0 Normal;}{\\s2 Title;}}\\pard\\s2 Ferry sails again\\par\\pard ${paragraphs.join('\\par ').replace('Łódź', '\\u321?\\u243?d\\u378?')}\\par}`,
      'latin1',
    ),
  },
  pdf: written('pdf', 'ferry.pdf'),
  ninjs: written('ninjs', 'ferry.ninjs.json'),
  nitf: { ...written('nitf', 'ferry.nitf.xml'), isXml: true },
  'newsml-g2': { ...written('newsml-g2', 'ferry.newsml.xml'), isXml: true },
  feed: xml(
    'ferry.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Post</title><id>urn:p</id><updated>2026-03-05T10:00:00Z</updated><entry><id>urn:1</id><title>Ferry sails again</title><updated>2026-03-05T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${ps}</div></content></entry></feed>`,
  ),
  wxr: xml(
    'ferry.wxr.xml',
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Post</title><link>https://post.example</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version><item><title>Ferry sails again</title><link>https://post.example/ferry</link><guid>https://post.example/?p=7</guid><content:encoded><![CDATA[${ps}]]></content:encoded><wp:post_id>7</wp:post_id><wp:post_date>2026-03-05 09:30:00</wp:post_date><wp:post_date_gmt>2026-03-05 08:30:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>`,
  ),
  ghost: {
    name: 'ferry.ghost.json',
    bytes: utf8(
      JSON.stringify({
        db: [
          {
            meta: { exported_on: 1_772_700_000_000, version: '5.80.0' },
            data: {
              posts: [
                {
                  id: '1',
                  uuid: '7f1c2d3e-0000-4000-8000-00000000000a',
                  title: 'Ferry sails again',
                  slug: 'ferry',
                  html: ps,
                  status: 'published',
                  type: 'post',
                  published_at: '2026-03-05T08:30:00.000Z',
                },
              ],
            },
          },
        ],
      }),
    ),
  },
  newsml: xml(
    'ferry.xml',
    `<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20260305T100000+0100</DateAndTime></NewsEnvelope><NewsItem><Identification><NewsIdentifier><ProviderId>post.example</ProviderId><DateId>20260305</DateId><NewsItemId>1</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:post.example:20260305:1:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260305T100000+0100</FirstCreated><ThisRevisionCreated>20260305T100000+0100</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent xml:lang="en"><NewsLines><HeadLine>Ferry sails again</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent>${ps}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  ),
  markdown: written('markdown', 'ferry.md'),
  mail: {
    name: 'ferry.eml',
    bytes: utf8(
      `From: Ann Lee <ann@post.example>\r\nTo: desk@post.example\r\nSubject: Ferry sails again\r\nDate: Thu, 5 Mar 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nFerry sails again\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n--b\r\nContent-Type: application/octet-stream; name="ships.txt"\r\nContent-Disposition: attachment; filename="ships.txt"\r\n\r\nShips\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n--b--\r\n`,
    ),
  },
  iptc7901: written('iptc7901', 'ferry.iptc'),
  anpa: {
    name: 'ferry.anpa',
    bytes: Buffer.from(
      `\u0016\u0016\u0001a0123\u0020r\u0020i\u0020BC-Ferry\u0020\u0020\u0020\u0020\u000d\u000a03-05\u00200042\u000d\u000a\u0002^Ferry sails again<\u000d\u000a^By ANN LEE=\u000d\u000a   OSLO (AP) _ The ferry sails to Lodz again after a month, the company said Thursday.\u000d\u000a   Nobody was hurt.\u000d\u000a\u0003AP-NY-03-05-26 1000EST\u000d\u000a\u0004`,
      'latin1',
    ),
  },
}
