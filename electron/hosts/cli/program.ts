import { Command, CommanderError, Help, type OutputConfiguration } from 'commander'
import { LedeError } from '#shared/api/errors.ts'
import { addBench } from './bench.ts'
import { addCheck } from './check.ts'
import { addConflicts } from './conflicts.ts'
import { addConvert } from './convert.ts'
import { addDiff } from './diff.ts'
import { addExport } from './export.ts'
import { CliFailure, exitCodes, ReportedFailure, usageFailure } from './failure.ts'
import { addFind } from './find.ts'
import { addHold } from './hold.ts'
import { addImport } from './import.ts'
import { addJoin, addMembers } from './join.ts'
import { addList } from './list.ts'
import { addLog } from './log.ts'
import { addMerges } from './merges.ts'
import { addNewsroom } from './newsroom.ts'
import { addOpen } from './open.ts'
import { addOrigins } from './origins.ts'
import { addPictures } from './pictures.ts'
import { addProduction } from './production.ts'
import { addPublish } from './publish.ts'
import { addRecord } from './record.ts'
import { addReplace } from './replace.ts'
import { addRules } from './rules.ts'
import { addSend } from './send.ts'
import { addServe } from './serve.ts'
import { addShow } from './show.ts'
import { addSpell } from './spell.ts'
import { addStatus } from './status.ts'
import { addSubjects } from './subjects.ts'
import { addSuggestions } from './suggestions.ts'
import type { Output } from './surroundings.ts'
import type { CliText, Terminal } from './terminal.ts'
import { addVerify } from './verify.ts'
import { addVersions } from './versions.ts'
import { addWatch } from './watch.ts'

const commands = [
  addConvert,
  addImport,
  addWatch,
  addList,
  addShow,
  addFind,
  addReplace,
  addSuggestions,
  addSubjects,
  addStatus,
  addPublish,
  addLog,
  addVersions,
  addDiff,
  addSend,
  addOpen,
  addMerges,
  addConflicts,
  addSpell,
  addOrigins,
  addPictures,
  addExport,
  addCheck,
  addRules,
  addRecord,
  addVerify,
  addJoin,
  addMembers,
  addHold,
  addProduction,
  addNewsroom,
  addServe,
  addBench,
]

/**
 * Runs one command line (without the names of Node and the script). Returns the exit code; by then
 * every failure has been reported on stderr.
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  const program = programOf(terminal, version)
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCodes.well
  } catch (error) {
    if (error instanceof ReportedFailure) return exitCodes.failed
    const shown = error instanceof CommanderError ? helped[error.code] : undefined
    if (shown !== undefined) return shown
    const failure = failureOf(error)
    terminal.sayFailure(failure)
    if (!(failure instanceof CliFailure)) return exitCodes.failed
    if (failure.exitCode === exitCodes.usage)
      terminal.say(terminal.text('usage.hint', { command: commandIn(program, args) }))
    return failure.exitCode
  }
}

function programOf(terminal: Terminal, version: string): Command {
  const program = new Command('lede')
    .description(terminal.text('about'))
    .version(version, '-V, --version', terminal.text('help.version'))
    .helpOption('-h, --help', terminal.text('help.help'))
    .helpCommand(false)
    .addHelpText('after', `\n${terminal.text('help.more')}`)
    .configureHelp(helpIn(terminal))
    // Errors are reported once, in the person's language, by runCommandLine.
    .configureOutput({ ...outputIn(terminal), outputError: () => {} })
    .exitOverride()
  for (const add of commands) add(program, terminal)
  return program
}

/** Where commander writes help and version, and how wide. */
function outputIn({ print, stdout, stderr }: Terminal): OutputConfiguration {
  const widthOf = ({ columns = 80 }: Output) => columns
  return {
    writeOut: print,
    writeErr: (text) => void stderr.write(text),
    getOutHelpWidth: () => widthOf(stdout),
    getErrHelpWidth: () => widthOf(stderr),
  }
}

const titles: Readonly<Record<string, CliText>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
}

/** No-break spaces, each with a private-use character that occurs in no text of the help. */
const noBreakSpaces = new Map([
  ['\u00a0', '\ue000'],
  ['\u202f', '\ue001'],
])

/**
 * The parts of the help that commander itself words. Values and defaults are in the options' own
 * flags and texts.
 */
function helpIn(terminal: Terminal): Partial<Help> {
  const slots = (usage: string) =>
    usage
      .replace('[options]', terminal.text('help.optionsSlot'))
      .replace('[command]', terminal.text('help.commandSlot'))
  return {
    styleTitle: (title) => (titles[title] === undefined ? title : terminal.text(titles[title])),
    styleUsage: slots,
    styleSubcommandTerm: slots,
    optionDescription: (option) =>
      option.defaultValue === undefined ? option.description : `${option.description} (${option.defaultValue})`,
    // Commander breaks lines at no-break spaces.
    boxWrap(text, width) {
      const held = [...noBreakSpaces].reduce((done, [space, sign]) => done.replaceAll(space, sign), text)
      const wrapped = Help.prototype.boxWrap.call(this, held, width)
      return [...noBreakSpaces].reduce((done, [space, sign]) => done.replaceAll(sign, space), wrapped)
    },
  }
}

const usageTexts: Readonly<Record<string, CliText>> = {
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.unknownOption': 'usage.unknownOption',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.missingMandatoryOptionValue': 'usage.missingOption',
  'commander.optionMissingArgument': 'usage.missingValue',
  'commander.excessArguments': 'usage.tooMany',
}

/**
 * The exit codes after commander itself has shown help or version: because it was asked to, or
 * because there was nothing to do.
 */
const helped: Readonly<Record<string, number>> = {
  'commander.helpDisplayed': exitCodes.well,
  'commander.version': exitCodes.well,
  'commander.help': exitCodes.usage,
}

/** An error in the words of the command line: a value refused by the desk was an argument here. */
function failureOf(error: unknown): unknown {
  if (error instanceof CommanderError) return refusalOf(error)
  if (!(error instanceof LedeError) || error.code !== 'call.invalid') return error
  return usageFailure('usage.notTaken', error.details)
}

/** Commander's error in our own words: it gives a code, and quotes what it is about. */
function refusalOf({ code, message }: CommanderError): CliFailure {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')
  if (code === 'commander.invalidArgument') {
    const [name = '', value = ''] = quoted
    const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? ''
    return usageFailure('usage.badValue', { value, name: name.replace(/ .*/, ''), choices })
  }
  return usageFailure(usageTexts[code] ?? 'usage.wrong', { name: quoted[0] ?? '' })
}

/** The command in the arguments, for the hint at its help. */
function commandIn(program: Command, args: readonly string[]): string {
  const [name = ''] = args
  return program.commands.some((command) => command.name() === name) ? `lede ${name}` : 'lede'
}
