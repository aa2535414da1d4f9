import { join } from 'node:path'
import { damageFile, readDamage } from '#desk/store/damage-log.ts'
import { damageText } from '#shared/damage/damage-text.ts'
import type { Terminal } from './terminal.ts'

/**
 * Reports damage found in a data folder on stderr, with every command until somebody has read about
 * it in a window or deleted the file that records it.
 */
export function sayDamage(terminal: Terminal, folder: string): void {
  const { language, region } = terminal
  const found = readDamage(folder)
  for (const damage of found) {
    const { about, lostTitle, lost, more, aside } = damageText(damage, { language, region, folder })
    terminal.say(`lede: ${[...about, ...(aside === null ? [] : [aside])].join(' ')}`)
    if (lost.length > 0) terminal.say(`  ${lostTitle}`)
    for (const { draft, what } of lost) terminal.say(`  ${draft}: ${what}`)
    if (more !== null) terminal.say(`  ${more}`)
  }
  if (found.length > 0) terminal.say(`  ${terminal.text('damage.read', { file: join(folder, damageFile) })}`)
}
