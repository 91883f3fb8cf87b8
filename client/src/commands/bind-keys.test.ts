// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { select } from '../state/session.ts'
import { commandList, commands } from './index.ts'
import { bindKeys } from './keys.ts'
import { createSmallWorld, type SmallWorld } from './small-world.ts'

let world: SmallWorld
let started: string[]
let end: () => void

beforeEach(async () => {
  document.body.innerHTML = '<input><div data-keys="canvas" tabindex="0"></div><button>x</button>'
  world = createSmallWorld()
  started = []
  await world.run(commands.showStart, undefined)
  select(world.context.session, { entities: ['nvidia'], relation: null })
  end = bindKeys(world.context, commandList, async (command, args) => {
    started.push(command.id)
    await world.run(command, args)
  })
})
afterEach(() => end())

function press(selector: string, init: KeyboardEventInit): boolean {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  document.querySelector(selector)?.dispatchEvent(event)
  return event.defaultPrevented
}

describe('keys', () => {
  it('start commands from anywhere, with a Hebrew layout as well', () => {
    expect(press('button', { key: 'ז', code: 'KeyZ', ctrlKey: true })).toBe(true)
    expect(press('button', { key: 'ז', code: 'KeyZ', ctrlKey: true, shiftKey: true })).toBe(true)
    expect(started).toEqual(['undo', 'redo'])
  })

  it('leave to a field what edits text', () => {
    expect(press('input', { key: 'z', code: 'KeyZ', ctrlKey: true })).toBe(false)
    expect(press('input', { key: 'Delete', code: 'Delete' })).toBe(false)
    expect(press('input', { key: 'k', code: 'KeyK', ctrlKey: true })).toBe(true)
    expect(started).toEqual(['palette'])
  })

  it('take a letter alone only where the canvas or nothing has the focus', () => {
    expect(press('button', { key: 'p', code: 'KeyP' })).toBe(false)
    expect(press('[data-keys]', { key: 'p', code: 'KeyP' })).toBe(true)
    expect(press('body', { key: '0', code: 'Digit0' })).toBe(true)
    expect(started).toEqual(['pin', 'fit'])
  })

  it('choose by the selection between commands of one key', async () => {
    press('[data-keys]', { key: 'p', code: 'KeyP' })
    press('[data-keys]', { key: 'p', code: 'KeyP' })
    select(world.context.session, { entities: [], relation: 'r:nvidia.funds.openai' })
    press('[data-keys]', { key: 'Delete', code: 'Delete' })
    expect(started).toEqual(['pin', 'unpin', 'removeRelation'])
  })

  it('do nothing where nothing can be done, so that the browser keeps the key', () => {
    select(world.context.session, { entities: [], relation: null })
    expect(press('[data-keys]', { key: 'Delete', code: 'Delete' })).toBe(false)
    expect(started).toEqual([])
  })
})
