import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { initialsOf, type Person, personColours, personSchema, roles } from '#shared/review/people/person.ts'
import { fieldStyle } from './field-style.ts'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'

/** A profile in a form. The initials follow the name until somebody types others. */
export interface Profile extends Omit<Person, 'initials'> {
  initials: string | null
}

export function newProfile(): Profile {
  const colour = personColours[Math.floor(Math.random() * personColours.length)] ?? 'blue'
  return { id: crypto.randomUUID(), name: '', initials: null, colour, role: 'journalist' }
}

/** The person that a profile describes; null while something is missing. */
export function personOfProfile({ initials, name, ...rest }: Profile): Person | null {
  const short = (initials ?? initialsOf(name)).trim()
  return personSchema.safeParse({ ...rest, name: name.trim(), initials: short }).data ?? null
}

interface ProfileFieldsProps {
  profile: Profile
  onChange(profile: Profile): void
  autoFocus?: boolean
}

/** Name, initials, colour and role of a person. */
export function ProfileFields({ profile, onChange, autoFocus = false }: ProfileFieldsProps) {
  const { t } = useTranslation('review')
  const change = (part: Partial<Profile>) => onChange({ ...profile, ...part })
  return (
    <>
      <div className="grid grid-cols-[1fr_6rem] gap-3">
        <TextField
          label={t('profile.name')}
          value={profile.name}
          onChange={(name) => change({ name })}
          maxLength={200}
          autoFocus={autoFocus}
        />
        <TextField
          label={t('profile.initials')}
          value={profile.initials ?? initialsOf(profile.name)}
          onChange={(initials) => change({ initials })}
          maxLength={5}
        />
      </div>
      <RadioGroup
        value={profile.colour}
        onChange={(value) => {
          const colour = personColours.find((each) => each === value)
          if (colour) change({ colour })
        }}
        className="flex flex-col gap-1"
      >
        <Label className={fieldStyle.label}>{t('profile.colour')}</Label>
        <div className="flex flex-wrap gap-2">
          {personColours.map((colour) => (
            <Radio
              key={colour}
              value={colour}
              aria-label={t(`profile.colours.${colour}`)}
              className={`person-${colour} size-7 cursor-default rounded-full bg-person data-[focus-visible]:outline-2 data-[selected]:ring-2 data-[selected]:ring-ink data-[selected]:ring-offset-2 data-[selected]:ring-offset-pane`}
            />
          ))}
        </div>
      </RadioGroup>
      <Select<Person['role']>
        label={t('profile.role')}
        value={profile.role}
        onChange={(role) => change({ role })}
        choices={roles.map((id) => ({ id, label: t(`profile.roles.${id}`) }))}
      />
    </>
  )
}
