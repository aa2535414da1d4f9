import { parse, serialize, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5'

/**
 * A page as browsers build it (HTML Standard, 13.2.6), written so that every parser reads the same:
 * an unfinished comment, what stands behind `</html>`, elements where there may be none. Comments,
 * which nobody is shown, are left out.
 */
export function asBrowsersRead(html: string): string {
  const page = parse(html)
  removeComments(page)
  return serialize(page)
}

function removeComments(node: Tree.ParentNode): void {
  for (const child of [...node.childNodes]) {
    if (tree.isCommentNode(child)) tree.detachNode(child)
    else if (tree.isElementNode(child)) {
      removeComments(child)
      if ('content' in child) removeComments(tree.getTemplateContent(child))
    }
  }
}
