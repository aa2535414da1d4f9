import { getSchema } from '@tiptap/core'
import { Blockquote } from './blockquote.ts'
import { HardBreak, HorizontalRule } from './breaks.ts'
import { Document } from './document.ts'
import { Bold, Italic, Strike, Underline } from './emphasis.ts'
import { FactBox } from './fact-box.ts'
import { Figure } from './figure.ts'
import { ImageGroup } from './image-group.ts'
import { Link } from './link.ts'
import { LinkCard } from './link-card.ts'
import { BulletList, ListItem, OrderedList } from './lists.ts'
import { Paragraph } from './paragraph.ts'
import { PullQuote } from './pull-quote.ts'
import { RelatedLink, RelatedLinks } from './related-links.ts'
import { Subscript, Superscript } from './scripts.ts'
import { Table } from './table.ts'
import { TableCell, TableHeader } from './table-cells.ts'
import { TableRow } from './table-row.ts'
import { Text } from './text.ts'

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
  Figure,
  ImageGroup,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  FactBox,
  PullQuote,
  LinkCard,
  RelatedLinks,
  RelatedLink,
]

/**
 * Every node and mark of a body, without behaviour: the editor adds keys, rules and commands of its
 * own.
 */
export const articleExtensions = [...bodyNodes, Link, Bold, Italic, Underline, Strike, Superscript, Subscript]

/** The ProseMirror schema of a body. */
export const articleSchema = getSchema(articleExtensions)
