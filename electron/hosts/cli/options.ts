import { Option } from 'commander'
import type { Terminal } from './terminal.ts'

/** Where drafts live, for every command that uses them. */
export function dataOption(terminal: Terminal): Option {
  return new Option('--data <DIR>', terminal.text('option.data'))
}

/** Files that are there are replaced. */
export function forceOption(terminal: Terminal): Option {
  return new Option('--force', terminal.text('option.force'))
}

/** An option that takes one of a few values, which its own help shows. */
export function choiceOption(flag: string, choices: readonly string[], description: string): Option {
  return new Option(`${flag} <${choices.join('|')}>`, description).choices(choices)
}
