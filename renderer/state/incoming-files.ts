import { looksLikePackage } from '#shared/api/package-file.ts'
import { type ImportFile, openDialog, useDialog } from './dialogs.ts'
import { asPerson } from './profile.ts'
import { settingsKnown } from './settings.ts'

/**
 * Handles files that a person opened, in whatever way: packages are shown first, then stories are
 * recognised. An open dialog is finished before.
 */
export function takeFiles(files: readonly ImportFile[]): void {
  if (files.length === 0) return
  const { packages = [], stories = [] } = Object.groupBy(files, ({ name, head }) =>
    looksLikePackage({ name, bytes: head }) ? 'packages' : 'stories',
  )
  void whenFree().then(async () => {
    if (packages.length === 0) return openDialog({ name: 'import', files: stories })
    await settingsKnown
    // Opening a package is recorded under a name.
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
