import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { linkCardKind, linkCardKinds } from '#shared/blocks/link-card/node.ts'
import { withAddress } from './card-address.ts'
import { attributesOf, type DetailedBlock, type DetailInput, type DetailName, details } from './details.ts'

interface DetailsDialogProps {
  block: DetailedBlock
  onApply(attrs: Record<string, unknown>): void
  onClose(): void
}

/**
 * Asks for the texts that a block has besides its content: a caption, a speaker, an address, a
 * whole link card.
 */
export function DetailsDialog({ block, onApply, onClose }: DetailsDialogProps) {
  const { t } = useTranslation('editor')
  const { url } = block.values
  const isOf = block.position === null && url !== undefined
  const [values, setValues] = useState(() => (isOf ? withAddress(block.values, url) : block.values))
  const [wrong, setWrong] = useState<DetailName | null>(null)
  const change = (name: string, value: string, input: DetailInput) => {
    setValues((before) => (input === 'embed' ? withAddress(before, value) : { ...before, [name]: value }))
    setWrong(null)
  }
  const apply = () => {
    const read = attributesOf({ ...block, values })
    if ('wrong' in read) setWrong(read.wrong)
    else onApply(read.attrs)
  }
  return (
    <Dialog
      title={t(`details.titles.${block.name}`)}
      width="small"
      onClose={onClose}
      confirm={{ label: t(block.position === null ? 'details.insert' : 'details.apply'), run: apply }}
    >
      <Form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          apply()
        }}
      >
        {details[block.name].map(({ name, input }, index) =>
          input === 'kind' ? (
            <Select
              key={name}
              label={t('details.kind')}
              choices={linkCardKinds.map((id) => ({ id, label: t(`details.kinds.${id}`) }))}
              value={linkCardKind(values[name])}
              onChange={(kind) => change(name, kind, input)}
            />
          ) : (
            <TextField
              key={name}
              label={t(`details.${name}`)}
              value={values[name] ?? ''}
              onChange={(value) => change(name, value, input)}
              error={wrong === name ? t(isAddress(input) ? 'details.refused' : 'details.untitled') : null}
              rows={input === 'text' ? 2 : 1}
              autoFocus={index === (isOf ? 1 : 0)}
              autoComplete="off"
              {...(input === 'embed' ? { help: t('details.embedHelp') } : {})}
              {...(isAddress(input) ? { dir: 'ltr' as const, inputMode: 'url' as const, placeholder: 'https://' } : {})}
            />
          ),
        )}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </Form>
    </Dialog>
  )
}

function isAddress(input: DetailInput): boolean {
  return input === 'address' || input === 'embed'
}
