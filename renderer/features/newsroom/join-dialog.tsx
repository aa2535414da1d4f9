import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { takeNewsroom } from '#renderer/state/newsroom.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNote } from '#renderer/ui/failure-note.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { errorText } from '#shared/locales/text.ts'
import type { DeskNewsroom } from '#shared/newsroom/standing.ts'
import { joinCommand } from './join-command.ts'
import { SigningIn, useSignInName } from './sign-in.tsx'

/**
 * Joins a newsroom with its address and an invitation or a company account. A whole `lede join …`
 * line pasted into either field fills both.
 */
export function JoinDialog() {
  const { t } = useTranslation('newsroom')
  const { t: app } = useTranslation()
  const [address, setAddress] = useState('')
  const [invitation, setInvitation] = useState('')
  const [device, setDevice] = useState('')
  const [isJoining, setJoining] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [signingIn, setSigningIn] = useState<{ address: string; code: string } | null>(null)
  const signInName = useSignInName(address)
  const isWhole = address.trim() !== '' && invitation.trim() !== ''

  const typed = (set: (text: string) => void) => (text: string) => {
    setFailure(null)
    setSigningIn(null)
    const command = joinCommand(text)
    if (command === null) return set(text)
    setAddress(command.address)
    setInvitation(command.invitation)
  }
  const joined = (newsroom: DeskNewsroom) => {
    takeNewsroom(newsroom)
    closeDialog()
    sayNews(t('joined', { name: newsroom.joined?.name ?? '' }))
  }
  const signIn = async () => {
    setFailure(null)
    try {
      const begun = await desk.call('newsroom.signIn', { address, device: device.trim() })
      setSigningIn(begun)
      window.open(begun.address, '_blank', 'noopener')
    } catch (error) {
      setFailure(errorText(error, currentLanguage()))
    }
  }
  const join = async (event?: FormEvent) => {
    event?.preventDefault()
    if (!isWhole || isJoining) return
    setJoining(true)
    setFailure(null)
    try {
      const newsroom = await desk.call('newsroom.join', { address, invitation, device: device.trim() })
      joined(newsroom)
    } catch (error) {
      setFailure(errorText(error, currentLanguage()))
    } finally {
      setJoining(false)
    }
  }
  return (
    <Dialog
      title={t('join')}
      onClose={closeDialog}
      width="small"
      actions={<Button onPress={closeDialog}>{app('cancel')}</Button>}
      confirm={{
        label: isJoining ? t('joining') : t('joinNow'),
        run: () => void join(),
        isBusy: isJoining,
        isDisabled: !isWhole,
      }}
    >
      <form onSubmit={(event) => void join(event)} className="flex flex-col gap-4">
        <p className="text-sm text-soft">{t('private')}</p>
        <TextField
          autoFocus
          label={t('address')}
          help={t('addressHelp')}
          placeholder="https://"
          value={address}
          onChange={typed(setAddress)}
          maxLength={2_000}
          autoComplete="off"
        />
        {signInName !== null && signingIn === null && (
          <div className="flex flex-col items-start gap-2">
            <Button onPress={() => void signIn()}>{t('signInWith', { name: signInName })}</Button>
            <p className="text-sm text-soft">{t('signInOr')}</p>
          </div>
        )}
        {signingIn !== null && (
          <SigningIn
            {...signingIn}
            onJoined={joined}
            onFailed={(error) => {
              setSigningIn(null)
              setFailure(errorText(error, currentLanguage()))
            }}
          />
        )}
        <TextField
          label={t('invitation')}
          help={t('invitationHelp')}
          value={invitation}
          onChange={typed(setInvitation)}
          maxLength={1_000}
          autoComplete="off"
        />
        <TextField
          label={t('device')}
          help={t('deviceHelp')}
          value={device}
          onChange={setDevice}
          maxLength={200}
          autoComplete="off"
        />
        <FailureNote text={failure} />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}
