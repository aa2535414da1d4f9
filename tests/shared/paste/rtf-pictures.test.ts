import { expect, test } from 'vitest'
import { namesLocalPictures, picturesInRtf, withRtfPictures } from '#shared/paste/index.ts'

const hexOf = (text: string) => Buffer.from(text).toString('hex')
const srcOf = (text: string, type = 'png') => `data:image/${type};base64,${Buffer.from(text).toString('base64')}`

/**
 * A picture as Word writes it: with properties and a number of its own, its bytes in lines, and
 * again as a metafile for older programs.
 */
function inline(text: string, { shape = 1025, type = 'png' } = {}): string {
  const hex = hexOf(text).replace(/(.{8})/g, '$1\r\n')
  return String.raw`{\*\shppict{\pict{\*\picprop\shplid${shape}{\sp{\sn shapeType}{\sv 75}}{\sp{\sn pibName}{\sv abcdef}}}\picscalex100\picw1000${`\\${type}`}blip\bliptag-12{\*\blipuid 0badc0ffee}${hex}}}{\nonshppict{\pict\wmetafile8 ${hexOf('metafile')}}}`
}

const floating = (text: string, shape: number) =>
  String.raw`{\shp{\*\shpinst\shpleft0\shplid${shape}{\sp{\sn pib}{\sv {\pict\jpegblip ${hexOf(text)}}}}}{\shprslt{\pict\wmetafile8 00ff}}}`

const rtf = (...parts: string[]) =>
  String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\listpicttable{\*\listpicture{\pict\pngblip ${hexOf('bullet')}}}}{\header {\pict\pngblip 00}}\pard Text \'e4 \{braces\} ${parts.join(' and ')}\par}`

const image = (name: string) =>
  `<!--[if gte vml 1]><v:shape id="${name}" o:spid="_x0000_i${/\d+/.exec(name)?.[0]}"><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]><img width=20\nsrc="file:///C:/Users/a/clip_image001.png" v:shapes="${name}"><![endif]>`

test('the pictures of a text stand in it once each, in their order, with their bytes', () => {
  expect(
    picturesInRtf(rtf(inline('one'), floating('two', 1030), inline('three', { shape: 1026, type: 'jpeg' }))),
  ).toEqual([
    { src: srcOf('one'), shape: 1025 },
    { src: srcOf('two', 'jpeg'), shape: 1030 },
    { src: srcOf('three', 'jpeg'), shape: 1026 },
  ])
})

test.each([
  ['nonshppict', 'shprslt', 'listpicture', 'background', 'themedata', 'datastore', 'blipuid'],
  ['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'],
])('what is in groups beside the text (%s and others) is no picture of it', (...names) => {
  const group = (name: string) => ['{\\', name, ' {\\pict\\pngblip ', hexOf(name), '}}'].join('')
  expect(picturesInRtf(rtf(...names.map(group), inline('one'))).map(({ src }) => src)).toEqual([srcOf('one')])
  expect(picturesInRtf(rtf(...names.map((name) => group(`x${name}x`))))).toHaveLength(names.length)
})

test('a picture in another format, one that is damaged and one in raw bytes keep their places', () => {
  const binary = String.raw`{\pict\pngblip\bin5 }{\\x}`
  const pictures = picturesInRtf(
    rtf(String.raw`{\pict\emfblip 00ff}`, String.raw`{\pict\pngblip 0g}`, binary, inline('last')),
  )
  expect(pictures.map(({ src }) => src)).toEqual([null, null, null, srcOf('last')])
})

test('a large picture comes whole', () => {
  const large = 'picture '.repeat(20_000)
  expect(picturesInRtf(rtf(inline(large)))[0]?.src).toBe(srcOf(large))
})

test('pictures on a disk are the ones of the RTF, in their order', () => {
  const html = `<p>One ${image('Picture_1025')} two ${image('Picture_1026')}</p><img src="https://example.org/a.png">`
  const sources = [...withRtfPictures(html, rtf(inline('one'), inline('two'))).matchAll(/<img[^>]*src="([^"]*)"/g)]
  expect(sources.map(([, src]) => src)).toEqual([srcOf('one'), srcOf('two'), 'https://example.org/a.png'])
})

test('where there are not as many, those whose shapes both name are told, and others stay as they are', () => {
  const html = `<p>${image('Picture_1027')}${image('Picture_1099')}</p>`
  const read = withRtfPictures(
    html,
    rtf(inline('one'), inline('two', { shape: 1027 }), inline('three', { shape: 1028 })),
  )
  const sources = [...read.matchAll(/<img[^>]*src="([^"]*)"/g)].map(([, src]) => src)
  expect(sources).toEqual([srcOf('two'), 'file:///C:/Users/a/clip_image001.png'])
})

test.each([
  ['<img src="file:///C:/a.png">', true],
  ["<p><img alt=x src='file:///a.png'>", true],
  ['<img src="https://example.org/file:a.png">', false],
  ['<a href="file:///a.png">', false],
  ['<img srcset="file:///a.png">', false],
])('%s', (html, names) => expect(namesLocalPictures(html)).toBe(names))

test('what is no RTF has no pictures', () => {
  for (const text of ['', 'Text', '}}}{{{', String.raw`{\pict`, String.raw`\pict\bin99999999 `])
    expect(picturesInRtf(text)).toEqual([])
})
