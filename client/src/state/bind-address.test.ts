// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fromAddress } from './address.ts'
import { bindAddress } from './bind-address.ts'
import { createPreferences } from './preferences.ts'
import { commit, createSession, select, type SessionStore } from './session.ts'
import type { Place, View } from './view.ts'

let session: SessionStore
let opened: string[]
let end: () => void

function showing(...ids: string[]): (view: View) => View {
  const places = new Map<string, Place>(ids.map((id, at) => [id, { x: at * 10, y: 0, pinned: false }]))
  return (view) => ({ ...view, places })
}

/** Opens an address as the command does, with entities alone. */
async function open(address: string): Promise<void> {
  opened.push(address)
  commit(session, 'openView', {}, showing(...fromAddress(address).places.keys()))
}

beforeEach(() => {
  window.history.replaceState(null, '', '#')
  session = createSession()
  opened = []
  commit(session, 'showStart', {}, showing('a', 'b'))
  end = bindAddress(session, createPreferences(null), open)
})
afterEach(() => end())

describe('the address bar', () => {
  it('shows the view from the beginning, as a page that is there already', () => {
    expect(window.location.hash).toBe('#e=a_0_0,b_10_0&lang=en')
  })

  it('takes a page of history for what is shown, and rewrites it for a selection', async () => {
    const before = window.history.length
    select(session, { entities: ['a'], relation: null })
    await expect.poll(() => window.location.hash).toBe('#e=a_0_0,b_10_0&sel=a&lang=en')
    expect(window.history.length).toBe(before)
    commit(session, 'expand', {}, showing('a', 'b', 'c'))
    expect(window.location.hash).toBe('#e=a_0_0,b_10_0,c_20_0&sel=a&lang=en')
    expect(window.history.length).toBe(before + 1)
  })

  it('goes back to the picture before, and makes no new page of it', async () => {
    commit(session, 'expand', {}, showing('a', 'b', 'c'))
    const { length } = window.history
    window.history.back()
    await expect.poll(() => opened).toEqual(['#e=a_0_0,b_10_0&lang=en'])
    await expect.poll(() => [...session.getState().view.places.keys()]).toEqual(['a', 'b'])
    expect(window.location.hash).toBe('#e=a_0_0,b_10_0&lang=en')
    expect(window.history.length).toBe(length)
    window.history.forward()
    await expect.poll(() => [...session.getState().view.places.keys()]).toEqual(['a', 'b', 'c'])
  })

  it('opens what the reader writes there by hand', async () => {
    window.location.hash = '#e=x,y'
    await expect.poll(() => opened).toEqual(['#e=x,y'])
    await expect.poll(() => window.location.hash).toBe('#e=x_0_0,y_10_0&lang=en')
  })
})
