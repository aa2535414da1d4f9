import { Node } from '@tiptap/core'
import { contentWithin } from '#shared/schema/content-within.ts'
import { assetOf, focusOf, isAssetName, pixelsOf } from './values.ts'

/**
 * An image with its caption. `asset` names its bytes (null: none chosen yet), `alt` is '' until it
 * is written, `focusX` and `focusY` are the point that stays in sight when it is cropped (0 to 1
 * from left and top), `width` and `height` are its own size in pixels, `lead` makes it the story's
 * first image.
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  defining: true,
  isolating: true,
  addAttributes: () => ({
    asset: attribute('asset', null, (value) => value === null || isAssetName(value), assetOf),
    alt: attribute('alt', '', (value) => typeof value === 'string', String),
    credit: attribute('credit', null, isTextOrNull, textOrNull),
    source: attribute('source', null, isTextOrNull, textOrNull),
    focusX: attribute('focus-x', 0.5, isFocus, focusOf),
    focusY: attribute('focus-y', 0.5, isFocus, focusOf),
    width: attribute('width', null, (value) => value === null || pixelsOf(value) === value, pixelsOf),
    height: attribute('height', null, (value) => value === null || pixelsOf(value) === value, pixelsOf),
    lead: attribute(
      'lead',
      false,
      (value) => typeof value === 'boolean',
      (value) => value === 'true',
    ),
  }),
  parseHTML: () => [{ tag: 'figure[data-asset]', contentElement: contentWithin('figcaption') }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'figure',
    HTMLAttributes,
    ['img', { 'data-asset': node.attrs.asset, alt: node.attrs.alt }],
    ['figcaption', 0],
  ],
})

function attribute<Value>(
  name: string,
  initial: Value,
  isValid: (value: unknown) => boolean,
  read: (text: string | null) => Value,
) {
  return {
    default: initial,
    validate: (value: unknown) => {
      if (!isValid(value)) throw new RangeError(`no ${name} of a figure: ${String(value)}`)
    },
    parseHTML: (element: HTMLElement) =>
      element.hasAttribute(`data-${name}`) ? read(element.getAttribute(`data-${name}`)) : initial,
    renderHTML: (attributes: Record<string, unknown>) => dataAttribute(`data-${name}`, attributes[camelCase(name)]),
  }
}

function dataAttribute(name: string, value: unknown) {
  return value === null || value === false ? {} : { [name]: String(value) }
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

function textOrNull(text: string | null): string | null {
  return text
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string'
}

function isFocus(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1
}
