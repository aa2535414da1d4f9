/**
 * Keys as they are called on a Russian keyboard: the Latin names, but for the arrows and the space
 * bar.
 */
export const keys: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Space: 'Пробел',
}
