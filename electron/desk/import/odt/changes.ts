import { marked } from '#shared/paste/index.ts'
import { escapeHtml } from '#shared/publish/escape.ts'
import { elementAt, elementsOf, type XmlElement } from '../word/xml.ts'

/** A tracked change (ODF 1.3 part 3, 5.5). */
export interface OdtChange {
  readonly kind: 'ins' | 'del'
  readonly author: string
  readonly at: string
  /** The deleted content. */
  readonly content: readonly XmlElement[]
}

/** The changes of a text by their ids. Changes of formatting alone are not included. */
export function changesIn(text: XmlElement): ReadonlyMap<string, OdtChange> {
  const regions = elementsOf(
    elementAt(text, 'text:tracked-changes') ?? { name: '', attributes: new Map(), children: [] },
  )
  return new Map(
    regions.flatMap((region): [string, OdtChange][] => {
      const id = region.attributes.get('text:id') ?? region.attributes.get('xml:id') ?? ''
      const [change] = elementsOf(region).filter(({ name }) => name === 'text:insertion' || name === 'text:deletion')
      if (change === undefined) return []
      const info = elementAt(change, 'office:change-info')
      const said = (name: string) => wordsOf(elementAt(info, name))
      return [
        [
          id,
          {
            kind: change.name === 'text:insertion' ? 'ins' : 'del',
            author: said('dc:creator'),
            at: minuteOf(said('dc:date')),
            content: elementsOf(change).filter(({ name }) => name !== 'office:change-info'),
          },
        ],
      ]
    }),
  )
}

/** A change as attributes; `name`: the attribute for what it is on. */
export function attributesOf(name: string, { kind, author, at }: OdtChange): string {
  const pairs = [
    [name, kind],
    [marked.author, author],
    [marked.at, at],
  ]
  return pairs.map(([key, value = '']) => (value === '' ? '' : ` ${key}="${escapeHtml(value)}"`)).join('')
}

/** A local time to the minute, '' if unknown. */
export function minuteOf(time: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(time)?.[0] ?? ''
}

/** The direct text of an element. */
export function wordsOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
}
