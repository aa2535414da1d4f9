/** The desktop app: its setup, in order. */
import { join } from 'node:path'
import { app } from 'electron'
import { LedeError } from '#shared/api/errors.ts'
import { setUpAppId } from './app-id.ts'
import { setUpAppProtocol } from './app-protocol.ts'
import { boot } from './boot.ts'
import { setUpClosing } from './closing.ts'
import { setUpFullScreen } from './full-screen.ts'
import { LedeApp } from './lede-app.ts'
import { setUpMenu } from './menu.ts'
import { setUpNativeDialogs } from './native-dialogs.ts'
import { filesOfThisStart, setUpOpenedFiles } from './opened-files.ts'
import { setUpPaths } from './paths.ts'
import { setUpPdf } from './pdf.ts'
import { setUpSecurity } from './security.ts'
import { setUpSettings, shellLanguage } from './settings.ts'
import { loadShellTexts } from './shell-texts.ts'
import { setUpToFront } from './to-front.ts'

// Never awaited: Electron only becomes ready after this module has finished.
void boot(async () => {
  app.enableSandbox()
  setUpAppId()
  const paths = setUpPaths(join(import.meta.dirname, '..'))
  const files = filesOfThisStart()
  if (!app.requestSingleInstanceLock({ files })) return app.quit()
  setUpSecurity()
  setUpAppProtocol(paths.renderer)
  let lede: LedeApp | undefined
  setUpOpenedFiles(files, () => lede?.show())
  const settings = setUpSettings(paths.data)
  setUpClosing()
  setUpFullScreen()
  setUpToFront()
  setUpPdf()
  setUpNativeDialogs({
    language: () => shellLanguage(settings.read()),
    desk: () => {
      if (lede === undefined) throw new LedeError('desk.away')
      return lede.desk()
    },
  })
  await Promise.all([app.whenReady(), loadShellTexts(shellLanguage(settings.read()))])
  setUpMenu(settings)
  lede = new LedeApp(paths, settings)
})
