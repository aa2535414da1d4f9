import { z } from 'zod'
import { channels } from './channels.ts'
import { hear } from './ipc.ts'

/** Lets windows fill the screen and come back from it. */
export function setUpFullScreen(): void {
  hear(channels.fullScreen, z.tuple([]), (_args, window) => window.setFullScreen(!window.isFullScreen()))
}
