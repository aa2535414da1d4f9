import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { asLedeError } from '#shared/api/errors.ts'
import { isNewsroomAddress } from '#shared/newsroom/address.ts'
import type { DeskNewsroom } from '#shared/newsroom/standing.ts'

/**
 * In milliseconds: the pause in typing before a newsroom is asked, and the interval of asking
 * whether the sign-in is complete.
 */
const pause = { typing: 500, asking: 1_500 }

/**
 * The name of the account for joining the newsroom at an address; null if there is none, or it is
 * not known yet.
 */
export function useSignInName(address: string): string | null {
  const [found, setFound] = useState<{ address: string; name: string | null } | null>(null)
  useEffect(() => {
    if (!isNewsroomAddress(address)) return
    let isOver = false
    const ask = async () => {
      const name = await desk.call('newsroom.signInName', { address }).then(
        (answer) => answer.name,
        // Joining reports what is wrong with an address.
        () => null,
      )
      if (!isOver) setFound({ address, name })
    }
    const timer = setTimeout(() => void ask(), pause.typing)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [address])
  return found?.address === address ? found.name : null
}

interface SigningInProps {
  /** The page that the browser opens, and the code that it should show. */
  address: string
  code: string
  onJoined: (newsroom: DeskNewsroom) => void
  onFailed: (error: unknown) => void
}

/** Waits while a person signs in with their browser. Unmounting cancels. */
export function SigningIn({ address, code, onJoined, onFailed }: SigningInProps) {
  const { t } = useTranslation('newsroom')
  const ask = useEffectEvent(async (again: () => void) => {
    try {
      const { newsroom } = await desk.call('newsroom.signedIn', {})
      if (newsroom === null) again()
      else onJoined(newsroom)
    } catch (error) {
      if (asLedeError(error).code === 'desk.silent') again()
      else onFailed(error)
    }
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const again = () => {
      if (!isOver) timer = setTimeout(() => void ask(again), pause.asking)
    }
    again()
    return () => {
      isOver = true
      clearTimeout(timer)
      desk.call('newsroom.stopSignIn', {}).catch(() => {})
    }
  }, [])
  return (
    <div role="status" className="flex flex-col items-start gap-2 rounded-md border border-line px-3 py-2 text-sm">
      <p>{t('signInShown')}</p>
      <p className="font-mono text-xl tracking-widest">{code}</p>
      <a href={address} target="_blank" rel="noopener noreferrer" className="text-accent underline">
        {t('signInOpen')}
      </a>
    </div>
  )
}
