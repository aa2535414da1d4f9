import { drawnElements, foreign } from './elements.ts'
import { escapeText } from './markup.ts'
import type { Pen } from './pen.ts'
import { altOf, WordPictures } from './pictures.ts'
import type { Readers } from './steps.ts'
import { allIn, type XmlElement } from './xml.ts'

/** Reports an object of another program, or in another format. */
export function tellForeign({ part, leftOut }: Pen, { attributes }: XmlElement): void {
  const target = part.relationships.get(attributes.get('r:id') ?? '')?.target
  leftOut.add('embedded', attributes.get('ProgID') ?? attributes.get('w:name') ?? target?.split('/').at(-1))
}

/** Readers for pictures, drawings, and objects of other programs. */
export function drawingReaders(pen: Pen): Readers {
  const pictures = new WordPictures(pen.package)
  const { inside, leftOut } = pen

  const readDrawing = (element: XmlElement) => {
    const isObject = element.name === 'w:object'
    const about = allIn(element).find(({ name }) => name === 'wp:docPr')
    const isHidden = pen.look?.isHidden || /^(?:1|true)$/.test(about?.attributes.get('hidden') ?? '')
    if (isHidden) {
      leftOut.add('hidden', about?.attributes.get('descr'))
      return
    }
    const outer = pen.drawingSaid
    pen.drawingSaid = false
    inside.drawing += 1
    if (isObject) inside.object += 1
    pen.inner(element, () => {
      inside.drawing -= 1
      if (isObject) inside.object -= 1
      if (!pen.drawingSaid)
        leftOut.add(isObject ? 'embedded' : 'drawing', about?.attributes.get('descr') || about?.attributes.get('name'))
      pen.drawingSaid = outer
    })
  }

  const readForeign = (element: XmlElement) => {
    tellForeign(pen, element)
    pen.drawingSaid = true
  }

  const readPicture = (element: XmlElement, embedded: string | undefined, linked: string | undefined) => {
    const { relationships } = pen.part
    const address = pictures.address(relationships, embedded)
    const alt = altOf(element, pen.run)
    pen.drawingSaid = true
    if (inside.placeholder > 0) leftOut.add('placeholder', alt)
    else if (address !== null) {
      pen.html(pen.dressed(`<img alt="${escapeText(alt)}" src="${address}">`))
      pen.inner(element)
    } else if (inside.object === 0) {
      const target = relationships.get(linked ?? '') ?? relationships.get(embedded ?? '')
      leftOut.add('picture', target?.target ?? alt)
    }
  }

  const readWordArt = ({ attributes }: XmlElement) => {
    const words = attributes.get('string') ?? ''
    if (words.trim() === '') return
    leftOut.add('drawing', words)
    pen.drawingSaid = true
  }

  const readRectangle = (element: XmlElement) => {
    if (/^(?:t|true|1)$/.test(element.attributes.get('o:hr') ?? '')) pen.block('<hr>')
    pen.inner(element)
  }

  return {
    ...Object.fromEntries([...drawnElements].map((name) => [name, readDrawing])),
    ...Object.fromEntries([...foreign].map((name) => [name, readForeign])),
    'a:blip': (element) => readPicture(element, element.attributes.get('r:embed'), element.attributes.get('r:link')),
    'v:imagedata': (element) => {
      const { attributes } = element
      readPicture(element, attributes.get('r:id') ?? attributes.get('r:embed'), attributes.get('r:href'))
    },
    'v:textpath': readWordArt,
    'v:rect': readRectangle,
  }
}
