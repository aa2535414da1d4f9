import { app } from 'electron'

/** What the system knows the installed app by (`appId` in electron-builder.yml). */
export const appId = 'org.lede.desktop'

/**
 * Tells Windows which app this is: it shows no notifications of one that it does not know from the
 * start menu, where the installer has put it under this id.
 */
export function setUpAppId(platform: NodeJS.Platform = process.platform): void {
  if (platform === 'win32') app.setAppUserModelId(appId)
}
