import { getSchema } from '@tiptap/core'
import { Blockquote } from './blockquote.ts'
import { HardBreak, HorizontalRule } from './breaks.ts'
import { Document } from './document.ts'
import { Bold, Italic, Strike, Underline } from './emphasis.ts'
import { Link } from './link.ts'
import { BulletList, ListItem, OrderedList } from './lists.ts'
import { Paragraph } from './paragraph.ts'
import { Text } from './text.ts'

/**
 * The version of this schema. A draft written by a newer one is not bound to the editor: binding deletes what the schema does not know.
 * Raise it whenever a node, mark or attribute is added or changes its meaning.
 */
export const schemaVersion = 1

/** Every node of a body. */
export const bodyNodes = [
  Document,
  Paragraph,
  Text,
  BulletList,
  OrderedList,
  ListItem,
  Blockquote,
  HorizontalRule,
  HardBreak,
]

/** Every node and mark of a body, without behaviour: the editor adds keys, rules and commands of its own. */
export const articleExtensions = [...bodyNodes, Link, Bold, Italic, Underline, Strike]

/** The ProseMirror schema of a body. */
export const articleSchema = getSchema(articleExtensions)
