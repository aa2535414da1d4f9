#!/usr/bin/env node
import './production.ts'
import { exitCodes } from './cli/failure.ts'
import { unwritable } from './cli/output-folder.ts'
import { runCommandLine } from './cli/program.ts'
import { processSurroundings } from './cli/surroundings.ts'
import { terminalIn } from './cli/terminal.ts'
/** The command line, `lede`: exit code 0 on success, 1 after a failure, 2 for wrong usage. */
import { version } from './installation.ts'

const terminal = await terminalIn(processSurroundings())
process.stdout.on('error', (error) => {
  // `lede list | head` closes the pipe early; that is no failure of ours.
  if ('code' in error && error.code === 'EPIPE') process.exit()
  terminal.sayFailure(unwritable('stdout', error))
  process.exit(exitCodes.failed)
})
// Nobody reads it; the exit code still tells the result.
process.stderr.on('error', () => {})
const [major = '0'] = process.versions.node.split('.')
if (Number(major) < 24) {
  terminal.say(terminal.text('node.tooOld', { version: process.version }))
  process.exit(exitCodes.failed)
}
process.exitCode = await runCommandLine(process.argv.slice(2), terminal, version)
