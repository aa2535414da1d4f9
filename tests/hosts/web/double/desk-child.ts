// A desk's process as its host sees it, under a test's control: the folder it is started on names
// how it begins, and it repeats what it hears as data.
import type { FromDesk, ToDesk } from '#shared/api/desk-process.ts'
import type { Settings } from '#shared/settings/settings.ts'

const say = (message: FromDesk | object) => process.send?.(message)
const repeat = (message: ToDesk) =>
  say({ type: 'data', connection: 0, bytes: new TextEncoder().encode(JSON.stringify(message)), rest: 0 })

const beginnings: Readonly<Record<string, () => void>> = {
  sound: () => say({ type: 'ready' }),
  inUse: () => say({ type: 'failed', error: { code: 'store.inUse', details: { folder: '/drafts' } } }),
  ends: () => process.exit(7),
  strange: () => {
    say({ type: 'burn' })
    say({ type: 'ready' })
  },
  deaf: () => say({ type: 'ready' }),
}

let folder = ''
let settings: Settings
process.on('message', (message: ToDesk) => {
  repeat(message)
  if (message.type === 'start') {
    ;({ folder, settings } = message)
    beginnings[folder]?.()
  }
  // What its clients would make it do.
  if (message.type === 'open') process.exit(1)
  if (message.type === 'shut') say({ type: 'settings.write', settings: { ...settings, theme: 'dark' } })
  if (message.type === 'close' && folder !== 'deaf') {
    say({ type: 'closed' })
    process.disconnect()
  }
})
