import type { ProsemirrorBinding } from '@tiptap/y-tiptap'

type Nodes = ProsemirrorBinding['mapping']
type Part = Parameters<Nodes['get']>[0]
type Shown = Parameters<Nodes['set']>[1]

/**
 * The nodes by which an editor shows the parts of a draft's body, kept over changes from elsewhere.
 * For each such change the binding forgets the parts that it touches, and then all others too: it
 * would make every block anew, and whatever looks at blocks would look at all of them again. Here
 * the others stay, so that a letter typed elsewhere costs its own block.
 */
export class KeptNodes extends Map<Part, Shown> {
  override clear(): void {}
}
