import { parseDate, parseZonedDateTime } from '@internationalized/date'
import { Bold, Check, Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { afterText } from '#renderer/ui/after-text.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { ComboBox, Picker } from '#renderer/ui/combo-box.tsx'
import { Comparison } from '#renderer/ui/comparison/comparison.tsx'
import { DateInput } from '#renderer/ui/date-input.tsx'
import { EmbargoMark } from '#renderer/ui/embargo-mark.tsx'
import { EntryTags } from '#renderer/ui/entry-tags.tsx'
import { FailureNote } from '#renderer/ui/failure-note.tsx'
import { FoundText } from '#renderer/ui/found-text.tsx'
import { Guarded } from '#renderer/ui/guarded.tsx'
import { Hint } from '#renderer/ui/hint.tsx'
import { KilledMark } from '#renderer/ui/killed-mark.tsx'
import { LanguageBox } from '#renderer/ui/language-box.tsx'
import { LiveAnnouncement } from '#renderer/ui/live-announcement.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { MenuBar } from '#renderer/ui/menu-bar/menu-bar.tsx'
import { Moment } from '#renderer/ui/moment.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { onDemand } from '#renderer/ui/on-demand.tsx'
import { OnceOpen } from '#renderer/ui/once-open.tsx'
import { PeopleBadges } from '#renderer/ui/people-badges.tsx'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import { newProfile, ProfileFields } from '#renderer/ui/profile-fields.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { RowList } from '#renderer/ui/row-list.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { StaticBody } from '#renderer/ui/static-body.tsx'
import { StoredImage } from '#renderer/ui/stored-image.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WordRuns } from '#renderer/ui/word-runs.tsx'
import { personColours } from '#shared/review/people/person.ts'
import { ExampleDialog } from './example-dialog.tsx'
import { body, comparison, menus, suggestion } from './examples.ts'
import { Colours, TypeScale } from './tokens.tsx'

/** Stands in for a component whose code is still loading. */
const OnItsWay = onDemand<object>(() => new Promise(() => {}), <span className="text-soft">…</span>)

function Broken(): never {
  throw new Error('This component is broken on purpose.')
}

const AfterText = afterText<object>(() => new Promise(() => {}), <span className="text-soft">…</span>)

/** Every component of renderer/ui in every state. */
export function Components() {
  return (
    <main className="mx-auto flex max-w-5xl flex-col gap-8 bg-pane p-8">
      <h1 className="text-xl font-semibold">Lede</h1>
      <Part name="tokens">
        <Colours />
        <TypeScale />
      </Part>
      <Part name="button">
        {(['primary', 'plain', 'quiet', 'danger'] as const).map((kind) => (
          <Row key={kind}>
            <Button kind={kind}>{kind}</Button>
            <Button kind={kind} isDisabled>
              {kind}, disabled
            </Button>
            <Button kind={kind}>
              <Check size={15} aria-hidden /> with a sign
            </Button>
          </Row>
        ))}
        <Row>
          <IconButton label="Bold" shortcut="Ctrl+B">
            <Bold size={16} aria-hidden />
          </IconButton>
          <IconButton label="Bold, on" active>
            <Bold size={16} aria-hidden />
          </IconButton>
          <IconButton label="Bold, disabled" isDisabled>
            <Bold size={16} aria-hidden />
          </IconButton>
        </Row>
      </Part>
      <Part name="guarded">
        <Guarded>
          <Broken />
        </Guarded>
      </Part>
      <Part name="banner">
        <Banner tone="info">A state that is good to know.</Banner>
        <Banner tone="warn" action={<Button>Do it</Button>}>
          A state to be careful with.
        </Banner>
        <Banner tone="error">Something has gone wrong.</Banner>
      </Part>
      <Part name="failure-note">
        <FailureNote text="It was not done, and this is why." />
      </Part>
      <Part name="row-list">
        <div className="flex h-24">
          <RowList label="Rows" count={30} usualHeight={24} current={1}>
            {(index) => (
              <button type="button" className="w-full px-2 text-left">
                Row {index + 1}
              </button>
            )}
          </RowList>
        </div>
      </Part>
      <Part name="checkbox">
        <Row>
          <Checkbox>Off</Checkbox>
          <Checkbox defaultSelected>On</Checkbox>
          <Checkbox isIndeterminate>Some</Checkbox>
          <Checkbox isDisabled>Disabled</Checkbox>
          <Checkbox isDisabled defaultSelected>
            Disabled, on
          </Checkbox>
        </Row>
      </Part>
      <Part name="text-field">
        <Grid>
          <TextField label="Empty" placeholder="Placeholder" />
          <TextField label="Filled" defaultValue="Harbour reopens" help="A sentence of help." />
          <TextField label="Wrong" defaultValue="x" error="What is wrong, and what to do." />
          <TextField label="Disabled" defaultValue="Not now" isDisabled />
          <TextField label="For reading" defaultValue="Not to be changed" isReadOnly />
          <TextField label="Several lines" rows={3} defaultValue={'One\nTwo\nThree'} />
          <TextField label="Right to left" dir="rtl" lang="ar" defaultValue="العبّارات تعود" />
        </Grid>
      </Part>
      <Part name="number-field">
        <Grid>
          <NumberField label="Rows" value={3} min={1} max={20} onChange={() => {}} />
        </Grid>
      </Part>
      <Part name="date-input">
        <Grid>
          <DateInput label="Empty" value={null} onChange={() => {}} granularity="day" error={null} />
          <DateInput
            label="With its zone"
            value={parseZonedDateTime('2026-11-24T09:15[Europe/Berlin]')}
            onChange={() => {}}
            granularity="minute"
            error={null}
          />
          <DateInput
            label="Wrong"
            value={parseDate('2026-11-24')}
            onChange={() => {}}
            granularity="day"
            error="What is wrong, and what to do."
          />
          <DateInput
            label="For reading"
            value={parseDate('2026-11-24')}
            onChange={() => {}}
            granularity="day"
            isReadOnly
            error={null}
          />
        </Grid>
      </Part>
      <Part name="embargo-mark">
        <EmbargoMark until="2030-01-01T06:00:00Z" now={0} />
      </Part>
      <Part name="killed-mark">
        <KilledMark status="killed" />
      </Part>
      <Part name="menu-bar">
        <MenuBar label="Menus" menus={menus} className="rounded-md px-2 hover:bg-hover" onOpen={() => {}} />
      </Part>
      <Part name="progress">
        <Progress label="120 of 300 files read" done={120} count={300} />
      </Part>
      <Part name="live-announcement">
        <LiveAnnouncement text="What is only heard" atFirst />
      </Part>
      <Part name="once-open">
        <OnceOpen title="A line that opens what belongs to it" startsOpen>
          What belongs to it.
        </OnceOpen>
        <OnceOpen title="One that is closed">What belongs to it.</OnceOpen>
      </Part>
      <Part name="found-text">
        <FoundText
          parts={[
            { text: 'Harbour ', match: false },
            { text: 'reopens', match: true },
          ]}
        />
      </Part>
      <Part name="stored-image">
        <StoredImage hash={null} alt="The harbour at dawn" />
      </Part>
      <Part name="select">
        <Grid>
          <Select label="One of several" value="one" onChange={() => {}} choices={choices} />
          <Select label="Disabled" value="two" onChange={() => {}} choices={choices} isDisabled />
        </Grid>
      </Part>
      <Part name="combo-box">
        <Grid>
          <ComboBox label="Empty" value="" onChange={() => {}} suggestions={choices} placeholder="City" />
          <ComboBox
            label="Filled"
            value="Berlin"
            onChange={() => {}}
            suggestions={choices}
            help="A sentence of help."
          />
          <ComboBox
            label="Wrong"
            value="Berlinn"
            onChange={() => {}}
            suggestions={choices}
            error="There is no such city."
          />
          <Picker
            label="Several"
            value=""
            onChange={() => {}}
            suggestions={choices}
            picked={[]}
            onPick={() => {}}
            onLeave={() => {}}
            isDisabled={false}
          />
          <ComboBox label="Disabled" value="Berlin" onChange={() => {}} suggestions={choices} isDisabled />
        </Grid>
      </Part>
      <Part name="language-box">
        <LanguageBox label="Language" value="pt-BR" onChoose={() => {}} />
      </Part>
      <Part name="menu">
        <Menu
          label="Menu"
          entries={[
            { id: 'one', label: 'An entry', shortcut: 'Ctrl+E', run: () => {} },
            { id: 'two', label: 'A disabled one', disabled: true, run: () => {} },
          ]}
        >
          <IconButton label="Open the menu">
            <Ellipsis size={16} aria-hidden />
          </IconButton>
        </Menu>
      </Part>
      <Part name="dialog">
        <ExampleDialog />
      </Part>
      <Part name="hint">
        <Hint text="A hint" shortcut="F1">
          <Button>With a hint</Button>
        </Hint>
      </Part>
      <Part name="person-badge">
        <Row>
          {personColours.map((colour) => (
            <PersonBadge
              key={colour}
              person={{ id: colour, name: 'Mara Quill', initials: 'MQ', colour, role: 'editor' }}
            />
          ))}
          <PersonBadge person={null} />
        </Row>
      </Part>
      <Part name="people-badges">
        <PeopleBadges
          people={personColours.map((colour) => ({
            id: colour,
            name: `Mara ${colour}`,
            initials: 'MQ',
            colour,
            role: 'editor',
          }))}
        />
      </Part>
      <Part name="profile-fields">
        <ProfileFields profile={{ ...newProfile(), name: 'Mara Quill', colour: 'violet' }} onChange={() => {}} />
      </Part>
      <Part name="moment">
        <Moment at="2026-11-24T09:15:00+01:00" />
      </Part>
      <Part name="after-text">
        <AfterText />
      </Part>
      <Part name="on-demand">
        <OnItsWay />
      </Part>
      <Part name="entry-tags">
        <EntryTags
          label="Keywords"
          entries={['Harbour', 'Ferries'].map((word) => ({ id: word, label: word }))}
          lang="en"
          onRemove={() => {}}
        />
      </Part>
      <Part name="word-runs">
        <p>
          <WordRuns suggestion={suggestion} />
        </p>
      </Part>
      <Part name="comparison">
        <Comparison comparison={comparison} mode="inline" language="en" direction="ltr" />
        <Comparison comparison={comparison} mode="sides" language="en" direction="ltr" />
      </Part>
      <Part name="static-body">
        <StaticBody body={body} label="Body" direction="ltr" />
      </Part>
    </main>
  )
}

const choices = [
  { id: 'one', label: 'Berlin', note: '3' },
  { id: 'two', label: 'Wien' },
]

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name} className="flex flex-col gap-3">
      <h2 className="border-b border-line pb-1 text-sm font-semibold text-soft">{name}</h2>
      {children}
    </section>
  )
}

function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>
}

function Grid({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-3 items-start gap-4">{children}</div>
}
