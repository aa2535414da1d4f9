import { type DateValue, parseDateTime } from '@internationalized/date'
import { useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { DateInput } from '#renderer/ui/date-input.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** A dialog with a field of every kind. Below it stands what was confirmed last. */
export function ExampleDialog() {
  const [open, setOpen] = useState(false)
  const [confirmed, setConfirmed] = useState('')
  const [number, setNumber] = useState(3)
  const [text, setText] = useState('')
  const [time, setTime] = useState<DateValue | null>(parseDateTime('2026-11-29T09:00'))
  const close = () => setOpen(false)
  const confirm = () => {
    setConfirmed(`${text} × ${number}`)
    close()
  }
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open the dialog</Button>
      <output data-testid="confirmed">{confirmed}</output>
      {open && (
        <Dialog
          title="A dialog"
          onClose={close}
          actions={<Button onPress={close}>Cancel</Button>}
          confirm={{ label: 'Go on', run: confirm }}
        >
          <form className="flex flex-col gap-3" onSubmit={(event) => event.preventDefault()}>
            <TextField label="A line" value={text} onChange={setText} />
            <TextField label="Some lines" value="" onChange={() => {}} rows={2} />
            <NumberField label="A number" value={number} onChange={setNumber} min={1} max={9} />
            <Select
              label="A choice"
              value="one"
              onChange={() => {}}
              choices={[
                { id: 'one', label: 'One' },
                { id: 'two', label: 'Two' },
              ]}
            />
            <ComboBox
              label="A text with suggestions"
              value="Ber"
              onChange={() => {}}
              suggestions={[{ id: 'berlin', label: 'Berlin' }]}
            />
            <Checkbox isSelected onChange={() => {}}>
              A box
            </Checkbox>
            <RadioGroup aria-label="One of two" defaultValue="this">
              <Radio value="this">This</Radio>
              <Radio value="that">That</Radio>
            </RadioGroup>
            <DateInput label="A time" value={time} onChange={setTime} granularity="minute" error={null} />
            <Button onPress={() => {}}>A button</Button>
          </form>
        </Dialog>
      )}
    </>
  )
}
