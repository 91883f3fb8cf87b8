import { describe, expect, it } from 'vitest'
import { isKey, type KeyPress } from './keys.ts'

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

describe('isKey', () => {
  it('takes letters by their place, so that a Hebrew layout undoes as well', () => {
    expect(isKey(press('ז', 'KeyZ', { ctrlKey: true }), 'Mod+z')).toBe(true)
    expect(isKey(press('z', 'KeyZ', { metaKey: true }), 'Mod+z')).toBe(true)
    expect(isKey(press('Z', 'KeyZ', { metaKey: true, shiftKey: true }), 'Mod+Shift+z')).toBe(true)
    expect(isKey(press('Z', 'KeyZ', { metaKey: true, shiftKey: true }), 'Mod+z')).toBe(false)
    expect(isKey(press('z', 'KeyZ'), 'Mod+z')).toBe(false)
  })

  it('takes all other keys by what they write', () => {
    expect(isKey(press('/', 'KeyQ'), '/')).toBe(true)
    expect(isKey(press('?', 'Slash', { shiftKey: true }), '?')).toBe(true)
    expect(isKey(press('+', 'Equal', { shiftKey: true }), '+')).toBe(true)
    expect(isKey(press('Delete', 'Delete'), 'Delete')).toBe(true)
    expect(isKey(press('Delete', 'Delete', { altKey: true }), 'Delete')).toBe(false)
    expect(isKey(press('F1', 'F1'), 'F1')).toBe(true)
  })
})
