import { Option } from 'commander'
import type { Terminal } from './terminal.ts'

/** The data folder, for every command that uses it. */
export function dataOption(terminal: Terminal): Option {
  return new Option('--data <DIR>', terminal.text('option.data'))
}

/** Existing files are replaced. */
export function forceOption(terminal: Terminal): Option {
  return new Option('--force', terminal.text('option.force'))
}

/** An option with a few possible values, which its help lists. */
export function choiceOption(flag: string, choices: readonly string[], description: string): Option {
  return new Option(`${flag} <${choices.join('|')}>`, description).choices(choices)
}
