/** The channels between a window's preload script and the main process, once for both. What travels on them is in shared/api/bridge.ts. */
export const channels = {
  /** Window asks, main answers. */
  save: 'files.save',
  chooseFolder: 'files.chooseFolder',
  saveInto: 'files.saveInto',
  open: 'files.open',

  /** Window says. */
  connect: 'desk.connect',
  takesFiles: 'files.takes',
  enabled: 'commands.enabled',
  mayClose: 'window.mayClose',

  /** Main says. */
  port: 'desk.port',
  command: 'commands.chosen',
  opened: 'files.opened',
  closing: 'window.closing',
} as const
