import { looksLikePackage } from '#shared/api/package-file.ts'
import { type ImportFile, openDialog, useDialog } from './dialogs.ts'
import { asPerson } from './profile.ts'
import { settingsKnown } from './settings.ts'

/**
 * Takes files that somebody opened, whichever way: packages are shown before anything else, stories
 * are recognised. A dialog that is open is finished first.
 */
export function takeFiles(files: readonly ImportFile[]): void {
  if (files.length === 0) return
  const { packages = [], stories = [] } = Object.groupBy(files, ({ name, head }) =>
    looksLikePackage({ name, bytes: head }) ? 'packages' : 'stories',
  )
  void whenFree().then(async () => {
    if (packages.length === 0) return openDialog({ name: 'import', files: stories })
    await settingsKnown
    // Taking in somebody's package is written down with a name.
    asPerson(() => openDialog({ name: 'packages', files: packages, stories }))
  })
}

/** Resolves when no dialog is open. */
function whenFree(): Promise<void> {
  if (useDialog.getState().dialog === null) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = useDialog.subscribe(({ dialog }) => {
      if (dialog !== null) return
      stop()
      resolve()
    })
  })
}
