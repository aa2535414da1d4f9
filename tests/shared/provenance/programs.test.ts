import { expect, it } from 'vitest'
import { isWritersProgram, whenceOfClip } from '#shared/provenance/programs.ts'

const clip = { html: '', rtf: '', types: [], address: '' }

it.each([
  ['Microsoft Word', { html: '<html xmlns:w="urn:schemas-microsoft-com:office:word"><p class=MsoNormal>A</p></html>' }],
  ['Microsoft Word', { html: '<p class="Paragraph SCXW12345 BCX8">A</p>' }],
  ['Microsoft Word', { rtf: '{\\rtf1\\ansi{\\*\\generator Microsoft Word 16.0;}A}' }],
  ['Google Docs', { html: '<b id="docs-internal-guid-1f2e"><p>A</p></b>' }],
  ['Google Docs', { html: '<p>A</p>', types: ['application/x-vnd.google-docs-document-slice-clip+wrapped'] }],
  ['LibreOffice', { html: '<meta name="generator" content="LibreOffice 25.2"><p>A</p>' }],
  ['Outlook', { html: '<div class="x_MsoNormal">A</div>' }],
  ['Gmail', { html: '<div class="gmail_quote">A</div>' }],
  ['Slack', { html: '<span class="c-mrkdwn__quote">A</span>' }],
  ['macOS', { html: '<meta name="Generator" content="Cocoa HTML Writer"><p>A</p>' }],
  ['Visual Studio Code', { types: ['text/plain', 'vscode-editor-data'] }],
  [null, { html: '<p style="-webkit-text-stroke-width: 0px">A</p>' }],
  [null, {}],
] as const)('a clip is from %s', (program, part) => {
  expect(whenceOfClip({ ...clip, ...part })).toEqual({ kind: 'pasted', program, address: null, note: null })
})

it.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['# a comment\r\nhttps://example.org/b\r\nhttps://example.org/c', 'https://example.org/b'],
  ['file:///home/ann/secret.txt', null],
  ['javascript:alert(1)', null],
  ['no address', null],
])('an address that comes along is kept where it is one of the web: %j', (address, kept) => {
  expect(whenceOfClip({ ...clip, address }).address).toBe(kept)
})

it('people write in word processors and editors, not in mails and chats', () => {
  expect(['Microsoft Word', 'Google Docs', 'Lede', 'Visual Studio Code'].every(isWritersProgram)).toBe(true)
  expect(['Outlook', 'Slack', 'ChatGPT', null].some(isWritersProgram)).toBe(false)
})
