import { expect, test } from 'vitest'
import { dateText, periodText } from './period-text.ts'

test.each([
  ['2025', '2025', '2025'],
  ['2025-11', 'November 2025', 'נובמבר 2025'],
  ['2025-11-12', 'November 12, 2025', '12 בנובמבר 2025'],
  ['0999-02-01', 'February 1, 999', '1 בפברואר 999'],
])('%s is %s and %s', (date, english, hebrew) => {
  expect([dateText(date, 'en'), dateText(date, 'he')]).toEqual([english, hebrew])
})

test.each([
  ['2025', null, '2025', '2025'],
  ['2025-11', '2025-11', 'November 2025', 'נובמבר 2025'],
  ['2019', '2025', '2019–2025', '2019–2025'],
  ['2019-05', '2025', 'May 2019 – 2025', 'מאי 2019 – 2025'],
  [null, '2025-11-12', 'until November 12, 2025', 'עד 12 בנובמבר 2025'],
  [null, null, null, null],
])('from %s to %s is %s and %s', (start, end, english, hebrew) => {
  expect([periodText({ start, end }, 'en'), periodText({ start, end }, 'he')]).toEqual([english, hebrew])
})
