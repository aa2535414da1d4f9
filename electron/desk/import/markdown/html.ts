import { DOMParser as HtmlParser } from 'linkedom'
import { micromark, type Options } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { textElement } from '#shared/publish/escape.ts'

type HtmlExtension = NonNullable<Options['htmlExtensions']>[number]
type Handle = NonNullable<NonNullable<HtmlExtension['exit']>['htmlFlowData']>

const raw: Handle = function (token) {
  this.raw(this.sliceSerialize(token))
}

/** HTML in the text stays unchanged: later steps take from it what a story can contain. */
const asIs: HtmlExtension = { exit: { htmlFlowData: raw, htmlTextData: raw } }

const options = {
  allowDangerousHtml: true,
  // Addresses are checked when links and pictures are created.
  allowDangerousProtocol: true,
  extensions: [gfm()],
  htmlExtensions: [gfmHtml(), asIs],
}

const deepQuotes = /^([ \t]*(?:>[ \t]?){30})[> \t]+/gmu

/**
 * GitHub Flavored Markdown (https://github.github.com/gfm/) with footnotes as the body of an inert
 * page.
 */
export function bodyOfMarkdown(text: string): Element {
  // The parser checks each level again on every line.
  const html = micromark(text.replace(deepQuotes, '$1'), options)
  const { body } = new HtmlParser().parseFromString(`<html><head></head><body>${html}</body></html>`, 'text/html')
  dropEmptyHeads(body)
  captionPictures(body)
  placeNotes(body)
  return body
}

/** Markdown tables begin with a header row, which may be empty. */
function dropEmptyHeads(body: Element): void {
  for (const head of body.querySelectorAll('thead')) if ((head.textContent ?? '').trim() === '') head.remove()
}

/** A picture's title becomes its caption. */
function captionPictures(body: Element): void {
  for (const image of body.querySelectorAll('p > img[title]')) {
    const { parentElement: line } = image
    const caption = image.getAttribute('title') ?? ''
    if (line === null || line.children.length !== 1 || (line.textContent ?? '').trim() !== '') continue
    const figure = line.ownerDocument.createElement('figure')
    line.replaceWith(figure)
    figure.append(image)
    figure.insertAdjacentHTML('beforeend', textElement('figcaption', {}, caption))
  }
}

/**
 * Notes in the form of other documents: paragraphs at the end, each beginning with its mark, which
 * links back.
 */
function placeNotes(body: Element): void {
  for (const section of body.querySelectorAll('section[data-footnotes]')) {
    section.querySelector('h2')?.remove()
    for (const [index, item] of [...section.querySelectorAll('ol > li')].entries()) {
      const [back] = item.querySelectorAll('a[data-footnote-backref]')
      const href = back?.getAttribute('href') ?? ''
      for (const link of item.querySelectorAll('a[data-footnote-backref]')) link.remove()
      const mark = section.ownerDocument.createElement('a')
      mark.setAttribute('id', item.id)
      mark.setAttribute('href', href)
      mark.textContent = `[${index + 1}]`
      const into = item.querySelector('p') ?? item
      into.prepend(mark, ' ')
      section.before(...item.childNodes)
    }
    section.remove()
  }
  for (const call of body.querySelectorAll('a[data-footnote-ref]')) {
    call.textContent = `[${call.textContent}]`
    if (call.parentElement?.localName === 'sup') call.parentElement.replaceWith(call)
  }
}
