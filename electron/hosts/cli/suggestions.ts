import type { Command } from 'commander'
import { headingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import type { LineForm, Suggestion } from '#shared/review/index.ts'
import { draftFinder } from './drafts.ts'
import { wholeDraft } from './edit.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/**
 * `lede suggestions ID`: the undecided suggestions in a story, in order, with their authors. Moved
 * text is in {>…<}.
 */
export function addSuggestions(program: Command, terminal: Terminal): void {
  program
    .command('suggestions')
    .description(terminal.text('suggestions.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { json, data }: { json?: boolean; data?: string }) => {
      const draft = await withDesk(terminal, data, async (desk) =>
        wholeDraft(desk, (await draftFinder(desk))(beginning)),
      )
      const [{ pendingIn }, { personIn }, { movedBy }] = await Promise.all([
        import('#shared/review/suggest/accepted-article.ts'),
        import('#shared/review/people/people.ts'),
        import('#shared/review/index.ts'),
      ])
      const nameOf = (id: string | undefined) => (id === undefined ? null : (personIn(draft, id)?.name ?? null))
      const pending = pendingIn(draft).flatMap((group) => {
        const [first] = group
        return first
          ? { ...changeOf(group), kind: movedBy(group) === null ? first.kind : 'move', by: nameOf(first.authors[0]) }
          : []
      })
      if (json) return terminal.print(`${JSON.stringify(pending, null, 2)}\n`)
      if (pending.length === 0) return terminal.say(terminal.text('suggestions.none'))
      for (const { kind, by, field, before, after } of pending) {
        const place = field === null ? '' : `${field}: `
        const change =
          kind === 'move'
            ? `{>${before === after ? after : `[-${before}-] {+${after}+}`}<}`
            : `[-${before}-] {+${after}+}`
        terminal.print(`${by ?? terminal.text('suggestions.unknown')}  ${place}${change}\n`)
      }
    })
}

/** The change of a group, as text before and after: for a change of form, its names. */
function changeOf(group: readonly Suggestion[]): { field: string | null; before: string; after: string } {
  const [first] = group
  if (first?.kind === 'field') {
    const text = (value: typeof first.before) => (Array.isArray(value) ? value.join(', ') : String(value ?? ''))
    return { field: first.field, before: text(first.before), after: text(first.after) }
  }
  const sides = group.flatMap((suggestion) =>
    suggestion.kind === 'field'
      ? []
      : suggestion.changes.map((change): [string, string] => {
          if (change.kind === 'text') return [change.before, change.after]
          if (change.kind === 'block') return [lineName(change.before), lineName(change.after)]
          const marks = (list: typeof change.added) => list.map(({ type }) => `<${type.name}>`).join('')
          return [`${marks(change.removed)}${change.text}`, `${marks(change.added)}${change.text}`]
        }),
  )
  const joined = (side: 0 | 1) => sides.map((pair) => pair[side]).join('')
  return { field: null, before: joined(0), after: joined(1) }
}

function lineName({ kind, attrs, path }: LineForm) {
  const level = kind === 'paragraph' ? headingLevel(attrs.level) : null
  return `<${[...path.map(({ name }) => name), level === null ? kind : `heading ${level}`].join(' ')}>`
}
