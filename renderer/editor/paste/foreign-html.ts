/**
 * What lets HTML of others take hold of whoever walks through it: in a form, and in a document, an
 * element with the name of a property (`<input name="parentNode">`) stands in that property's
 * place. Nothing else in HTML does so (WebIDL, `LegacyOverrideBuiltIns`). So HTML of others is
 * walked through only where there is neither: this module makes such trees, and nothing else in the
 * window parses HTML (tests/renderer/editor/paste/foreign-html.test.ts).
 */

const formTag = /<(\/?)form(?=[\s/>])/gi

/** Replaces forms in HTML by blocks with the same content, which have no special meaning. */
export function withoutForms(html: string): string {
  return html.replace(formTag, '<$1fieldset')
}

/**
 * The root element of some HTML, parsed inertly: nothing in it runs and nothing is fetched. It
 * belongs to no document's tree and contains no form, so every property of its nodes is the DOM's
 * own.
 */
export function foreignRoot(html: string): Element {
  const page = new DOMParser().parseFromString(withoutForms(html), 'text/html')
  // The page itself may have its properties shadowed as long as something is in it.
  const root = documentElementOf.call(page)
  removeChildOf.call(page, root)
  return root
}

const documentElementOf = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get as () => Element
const removeChildOf = Node.prototype.removeChild
