import { alternativeOf } from './elements.ts'
import { Flow } from './flow.ts'
import type { Pen } from './pen.ts'
import type { Readers } from './steps.ts'
import { plainTextOf } from './text.ts'
import { elementAt, isOnAt, type XmlElement } from './xml.ts'

/** Readers for content controls, text boxes, and alternative content. */
export function boxReaders(pen: Pen): Readers {
  const readControl = (element: XmlElement) => {
    const isPlaceholder = isOnAt(elementAt(element, 'w:sdtPr'), 'w:showingPlcHdr') ?? false
    if (!isPlaceholder) {
      pen.inner(element)
      return
    }
    pen.inside.placeholder += 1
    pen.inner(element, () => {
      pen.unseen.end()
      pen.inside.placeholder -= 1
    })
  }

  const readBox = (element: XmlElement) => {
    if (pen.look?.isHidden) {
      pen.leaveOut('hidden', plainTextOf(element))
      return
    }
    const flow = new Flow()
    // A field ends in the same text in which it began.
    const rejoin = pen.fields.apart()
    pen.flows.push(flow)
    pen.inner(element, () => {
      pen.flows.pop()
      rejoin()
      pen.block(flow.html())
    })
  }

  return {
    'w:sdt': readControl,
    'w:txbxContent': readBox,
    'mc:AlternateContent': (element) => pen.inner(alternativeOf(element)),
  }
}
