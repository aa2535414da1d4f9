/**
 * Keys as they are called on an English keyboard, where that is not how `shared/commands.ts` writes
 * them.
 */
export const keys: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
}
