import { parse, serialize, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5'

/**
 * A page as browsers build it (HTML Standard, 13.2.6), written so that every parser reads the same:
 * an unfinished comment, what stands behind `</html>`, elements where there may be none. Comments,
 * which nobody is shown, are left out.
 *
 * @param isLeftOut which elements are left out, too, by their tags and attributes.
 */
export function asBrowsersRead(html: string, isLeftOut: LeavesOut = () => false): string {
  const page = parse(html)
  leaveOut(page, isLeftOut)
  return serialize(page)
}

type LeavesOut = (tag: string, attribute: (name: string) => string) => boolean

function leaveOut(node: Tree.ParentNode, isLeftOut: LeavesOut): void {
  for (const child of [...node.childNodes]) {
    if (tree.isCommentNode(child)) tree.detachNode(child)
    else if (tree.isElementNode(child)) {
      const { tagName, attrs } = child
      if (isLeftOut(tagName, (wanted) => attrs.find(({ name }) => name === wanted)?.value ?? '')) tree.detachNode(child)
      leaveOut(child, isLeftOut)
      if ('content' in child) leaveOut(tree.getTemplateContent(child), isLeftOut)
    }
  }
}
