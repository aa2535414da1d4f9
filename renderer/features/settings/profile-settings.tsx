import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProfile } from '#renderer/state/profile.ts'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { newProfile, type Profile, ProfileFields, personOfProfile } from '#renderer/ui/profile-fields.tsx'
import { Section } from './section.tsx'

/** Who works here. An incomplete person is not stored. */
export function ProfileSettings() {
  const { t } = useTranslation(['settings', 'newsroom'])
  const showPresence = useSettings(({ settings }) => settings.showPresence)
  const known = useProfile()
  const [profile, setProfile] = useState<Profile>(() => known ?? newProfile())
  const change = (next: Profile) => {
    setProfile(next)
    const person = personOfProfile(next)
    if (person) void changeSettings({ profile: person })
  }
  return (
    <Section title={t('profile')}>
      <ProfileFields profile={profile} onChange={change} />
      <Checkbox isSelected={showPresence} onChange={(shows) => void changeSettings({ showPresence: shows })}>
        <span className="text-sm">{t('newsroom:presence')}</span>
      </Checkbox>
    </Section>
  )
}
