import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { asLedeError } from '#shared/api/errors.ts'
import { isNewsroomAddress } from '#shared/newsroom/address.ts'
import type { DeskNewsroom } from '#shared/newsroom/standing.ts'

/**
 * How long nothing is typed before a newsroom is asked, and how often whether somebody is in, in
 * ms.
 */
const pause = { typing: 500, asking: 1_500 }

/**
 * What people call the account by which they may join the newsroom at an address; null where there
 * is none, or nobody has said yet.
 */
export function useSignInName(address: string): string | null {
  const [found, setFound] = useState<{ address: string; name: string | null } | null>(null)
  useEffect(() => {
    if (!isNewsroomAddress(address)) return
    let isOver = false
    const ask = async () => {
      const name = await desk.call('newsroom.signInName', { address }).then(
        (answer) => answer.name,
        // Joining says what is wrong with an address.
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
  /** What the browser opens, and the code that it has to show. */
  address: string
  code: string
  onJoined: (newsroom: DeskNewsroom) => void
  onFailed: (error: unknown) => void
}

/** Waits while somebody signs in with their browser; going away gives that up. */
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
