/** What a story can be exported as: a complete page, a fragment for a CMS, plain text, Lede JSON. */
export const publishFormats = ['html', 'html-fragment', 'text', 'json'] as const

export type PublishFormat = (typeof publishFormats)[number]

/** The extension of a format's files, without the dot. */
export const extensionOf: Readonly<Record<PublishFormat, string>> = {
  html: 'html',
  'html-fragment': 'html',
  text: 'txt',
  json: 'json',
}

/** The media type of a format's files. */
export const mediaTypeOf: Readonly<Record<PublishFormat, string>> = {
  html: 'text/html',
  'html-fragment': 'text/html',
  text: 'text/plain',
  json: 'application/json',
}
