import { expect, test } from 'vitest'
import { commandList } from '../../commands/index.ts'
import { isIconName } from './icons.ts'

test('every command has an icon that the page brings', () => {
  expect(commandList.map(({ icon }) => icon).filter((icon) => !isIconName(icon))).toEqual([])
})
