/**
 * The channels between a window's preload script and the main process, used by both. What is sent
 * on them is in shared/api/bridge.ts.
 */
export const channels = {
  /** The window asks, the main process answers. */
  save: 'files.save',
  chooseFolder: 'files.chooseFolder',
  saveInto: 'files.saveInto',
  saveImage: 'files.saveImage',
  open: 'files.open',
  savePdf: 'files.savePdf',
  reveal: 'files.reveal',
  pageFolder: 'files.pageFolder',
  openPage: 'files.openPage',

  /** Messages from the window. */
  connect: 'desk.connect',
  takesFiles: 'files.takes',
  standing: 'commands.standing',
  fullScreen: 'window.fullScreen',
  toFront: 'window.toFront',
  recent: 'drafts.recent',
  mayClose: 'window.mayClose',
  keeps: 'window.keeps',

  /** Messages from the main process. */
  port: 'desk.port',
  command: 'commands.chosen',
  openDraft: 'drafts.open',
  opened: 'files.opened',
  closing: 'window.closing',
} as const
