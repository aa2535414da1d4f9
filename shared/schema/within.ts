/**
 * Where the content of an element stands in it: in its first descendant that a selector finds, else
 * in itself.
 */
export function contentWithin(selector: string) {
  return (node: Node): HTMLElement => {
    const element = node as HTMLElement
    return element.querySelector<HTMLElement>(selector) ?? element
  }
}
