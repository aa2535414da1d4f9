import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { changeSettings } from '#renderer/state/settings.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { newProfile, ProfileFields, personOfProfile } from '#renderer/ui/profile-fields.tsx'
import type { Person } from '#shared/review/people/person.ts'

/** Asks who works here, the first time an action records a name. */
export function ProfileDialog({ onward }: { onward: (person: Person) => void }) {
  const { t } = useTranslation('review')
  const { t: tApp } = useTranslation('app')
  const [profile, setProfile] = useState(newProfile)
  const person = personOfProfile(profile)
  const save = () => {
    if (!person) return
    void changeSettings({ profile: person })
    closeDialog()
    onward(person)
  }
  return (
    <Dialog
      title={t('profile.title')}
      onClose={closeDialog}
      width="small"
      actions={<Button onPress={closeDialog}>{tApp('cancel')}</Button>}
      confirm={{ label: t('profile.save'), run: save, isDisabled: person === null }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
        className="flex flex-col gap-4"
      >
        <p className="text-sm text-soft">{t('profile.why')}</p>
        <ProfileFields profile={profile} onChange={setProfile} autoFocus />
        {/* Enter in a field sends a form only where it has a button of its own. */}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}
