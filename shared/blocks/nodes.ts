import { Blockquote } from './blockquote/node.ts'
import { FactBox } from './fact-box/node.ts'
import { Figure } from './figure/node.ts'
import { ImageGroup } from './image-group/node.ts'
import { LinkCard } from './link-card/node.ts'
import { BulletList, ListItem, OrderedList } from './lists/node.ts'
import { Paragraph } from './paragraph/node.ts'
import { PullQuote } from './pull-quote/node.ts'
import { RelatedLink, RelatedLinks } from './related-links/node.ts'
import { HorizontalRule } from './rule/node.ts'
import { TableCell, TableHeader } from './table/cells.ts'
import { Table, TableRow } from './table/node.ts'

/** Every node that blocks are made of, in the order in which ProseMirror tries them. */
export const blockNodes = [
  Paragraph,
  BulletList,
  OrderedList,
  ListItem,
  Blockquote,
  HorizontalRule,
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
