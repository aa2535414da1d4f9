/**
 * The element that holds the content of an element: the first descendant that matches a selector,
 * else the element itself.
 */
export function contentWithin(selector: string) {
  return (node: Node): HTMLElement => {
    const element = node as HTMLElement
    return element.querySelector<HTMLElement>(selector) ?? element
  }
}
