import { getSchema } from '@tiptap/core'
import { blockNodes } from '#shared/blocks/nodes.ts'
import { Document } from './document.ts'
import { Bold, Italic, Strike, Underline } from './emphasis.ts'
import { HardBreak } from './hard-break.ts'
import { Language } from './language.ts'
import { Link } from './link.ts'
import { Subscript, Superscript } from './scripts.ts'
import { Text } from './text.ts'

/** Every node of a body. */
export const bodyNodes = [Document, Text, ...blockNodes, HardBreak]

/**
 * Every node and mark of a body, without behaviour: the editor adds its own keys, rules and
 * commands.
 */
export const articleExtensions = [...bodyNodes, Link, Language, Bold, Italic, Underline, Strike, Superscript, Subscript]

/** The ProseMirror schema of a body. */
export const proseSchema = getSchema(articleExtensions)
