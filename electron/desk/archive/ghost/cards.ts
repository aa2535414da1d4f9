import { element, startTag, textElement } from '#shared/publish/escape.ts'
import { type Data, dataOf, listOf } from '../../import/agency/data.ts'
import { bodyOfMarkdown } from '../../import/markdown/html.ts'
import { wordsOfValue } from '../../import/markdown/values.ts'

/** Reports an unknown card by its name. */
export type TellCard = (name: string) => void

type Card = (data: Data) => string

/**
 * The content of Ghost's cards (ghost.org/docs, "Cards"), by their names in Lexical and Mobiledoc.
 */
const cards: Readonly<Record<string, Card>> = {
  image: (data) => figure(imageOf(data), data),
  gallery: (data) =>
    listOf(data.get('images'))
      .map((image) => figure(imageOf(image), image))
      .join(''),
  embed: (data) => embedded(data),
  bookmark: (data) => bookmark(data),
  html: (data) => words(data, 'html'),
  markdown: (data) => bodyOfMarkdown(words(data, 'markdown')).innerHTML,
  code: (data) => element('pre', {}, textElement('code', {}, words(data, 'code'))),
  codeblock: (data) => element('pre', {}, textElement('code', {}, words(data, 'code'))),
  callout: (data) => element('aside', { class: 'fact-box' }, element('p', {}, words(data, 'calloutText'))),
  toggle: (data) => textElement('h3', {}, plain(words(data, 'heading'))) + element('div', {}, words(data, 'content')),
  button: (data) => linkTo(data.get('buttonurl'), data.get('buttontext')),
  video: (data) => media(data),
  audio: (data) => media(data),
  file: (data) => linkTo(data.get('src'), data.get('filetitle') ?? data.get('filename')),
  product: (data) =>
    textElement('h4', {}, plain(words(data, 'productTitle'))) +
    element('div', {}, words(data, 'productDescription')) +
    linkTo(data.get('producturl'), data.get('productbutton') ?? data.get('producttitle')),
  header: (data) => textElement('h2', {}, plain(words(data, 'header'))) + element('p', {}, words(data, 'subheader')),
  'call-to-action': (data) =>
    element('div', {}, words(data, 'textValue')) + linkTo(data.get('buttonurl'), data.get('buttontext')),
  horizontalrule: () => '<hr>',
  hr: () => '<hr>',
}

/** Cards only for mail, and paywall marks: they show nothing in a story. */
const silent: ReadonlySet<string> = new Set(['paywall', 'email'])

/** The content of a card as HTML; an unknown one is empty and reported. */
export function cardHtml(name: string, data: Data, tell: TellCard): string {
  const card = cards[name.replace(/^card-/, '')]
  if (card === undefined && !silent.has(name)) tell(name)
  return card?.(data) ?? ''
}

function words(data: Data, name: string): string {
  return wordsOfValue(data.get(name.toLowerCase())) ?? ''
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '')
}

function imageOf(data: Data): string {
  const { src, alt } = { src: words(data, 'src'), alt: words(data, 'alt') }
  return src === '' ? '' : startTag('img', { src, alt })
}

function figure(shown: string, data: Data): string {
  const caption = words(data, 'caption')
  return shown === '' ? '' : element('figure', {}, shown + (caption === '' ? '' : element('figcaption', {}, caption)))
}

function embedded(data: Data): string {
  const html = words(data, 'html')
  return figure(html === '' ? element('iframe', { src: words(data, 'url') }, '') : html, data)
}

/** As Ghost prints it: what is known of the other page. */
function bookmark(data: Data): string {
  const known = dataOf(data.get('metadata'))
  const part = (className: string, value: unknown) =>
    textElement('div', { class: `kg-bookmark-${className}` }, wordsOfValue(value) ?? '')
  const parts = [
    part('title', known.get('title') ?? data.get('title')),
    part('description', known.get('description') ?? data.get('description')),
    part('author', known.get('publisher') ?? known.get('author') ?? data.get('publisher')),
  ]
  const caption = words(data, 'caption')
  const said = caption === '' ? '' : element('figcaption', {}, caption)
  return element(
    'figure',
    { class: 'kg-bookmark-card' },
    element('a', { href: words(data, 'url') }, parts.join('')) + said,
  )
}

function linkTo(address: unknown, text: unknown): string {
  const href = wordsOfValue(address)
  return href === null ? '' : element('p', {}, textElement('a', { href }, wordsOfValue(text) ?? href))
}

function media(data: Data): string {
  return linkTo(data.get('src'), data.get('caption') ?? data.get('title') ?? data.get('filename'))
}
