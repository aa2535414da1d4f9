import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type GroupName, setFolded, useFolded } from './folded-groups.ts'

/** A group of fields under a heading that collapses it. */
export function Group({ name, children }: { name: GroupName; children: ReactNode }) {
  const { t } = useTranslation('inspector')
  const folded = useFolded((state) => state.folded.includes(name))
  return (
    <Disclosure
      isExpanded={!folded}
      onExpandedChange={(expanded) => setFolded(name, !expanded)}
      className="border-b border-line"
    >
      <Heading level={2}>
        <Button
          slot="trigger"
          className="flex w-full cursor-default items-center gap-1.5 px-3 py-2 text-left text-sm font-semibold hover:bg-hover"
        >
          <ChevronRight
            size={14}
            aria-hidden
            className={`shrink-0 text-faint transition-transform ${folded ? '' : 'rotate-90'}`}
          />
          {t(`groups.${name}`)}
        </Button>
      </Heading>
      <DisclosurePanel>
        {!folded && <div className="flex flex-col gap-3 px-4 pt-1 pb-4">{children}</div>}
      </DisclosurePanel>
    </Disclosure>
  )
}
