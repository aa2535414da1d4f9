import type { start as english } from '../en/start.ts'

export const start: { [Key in keyof typeof english]: string } = {
  building: 'Lede собирается…',
  fetching: 'Загружается Electron, один раз…',
  noDisplay: 'Экрана нет: Lede открывается {{where}}.',
  notFetched: 'Electron не удалось загрузить ({{why}}): Lede открывается {{where}}.',
  noNetwork: 'нет сети, или в ней неизвестен {{host}}',
  noAnswer: '{{host}} не отвечает',
  untrusted: 'сертификату {{host}} здесь не доверяют',
  answered: '{{host}} ответил: {{status}}',
  slow: 'за отведенное время (мин: {{minutes}}) он так и не загрузился',
  noRoom: 'на диске нет места',
  noWriting: 'в его папку нельзя писать',
  spoilt: 'получено не то, что было опубликовано',
  said: 'установщик сообщает: «{{line}}»',
  unsaid: 'установщик не сообщает причину',
  notStarted: 'Electron не запустился: Lede открывается {{where}}.',
  noWindow: 'Chromium не смог открыть окно: Lede — по этому адресу, для любого браузера на этом компьютере.',
  chromium: 'в окне Chromium',
  browser: 'в вашем браузере',
  address: 'по этому адресу',
  stop: 'Остановить: Ctrl+C.',
}
