/**
 * The channels between a window's preload script and the main process, once for both. What travels
 * on them is in shared/api/bridge.ts.
 */
export const channels = {
  /** Window asks, main answers. */
  save: 'files.save',
  chooseFolder: 'files.chooseFolder',
  saveInto: 'files.saveInto',
  saveImage: 'files.saveImage',
  open: 'files.open',
  savePdf: 'files.savePdf',
  reveal: 'files.reveal',
  pageFolder: 'files.pageFolder',
  openPage: 'files.openPage',

  /** Window says. */
  connect: 'desk.connect',
  takesFiles: 'files.takes',
  standing: 'commands.standing',
  fullScreen: 'window.fullScreen',
  recent: 'drafts.recent',
  mayClose: 'window.mayClose',
  keeps: 'window.keeps',

  /** Main says. */
  port: 'desk.port',
  command: 'commands.chosen',
  openDraft: 'drafts.open',
  opened: 'files.opened',
  closing: 'window.closing',
} as const
