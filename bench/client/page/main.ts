import { forceGraphStage } from './force-graph-stage.ts'
import { kesherStage } from './kesher-stage.ts'
import { makeSample, neighbourhood, types } from './sample.ts'
import { sigmaStage } from './sigma-stage.ts'
import type { Stage } from './stage.ts'

const stages = { kesher: kesherStage, sigma: sigmaStage, forceGraph: forceGraphStage }
export type Library = keyof typeof stages

/** Milliseconds; `pan` and `zoom` are the times of single frames. */
export type Figures = {
  first: number
  ready: number
  pan: number[]
  zoom: number[]
  highlight: number
  expand: number
  filter: number
}

const added = 15
const frames = { most: 48, time: 1800, warm: 1 }
/** A picture that was not drawn for so many frames has come to rest. */
const rest = 8

/** What the benchmark calls in the page. */
const bench = {
  /** All figures of one library at one size. */
  async measure(library: Library, elements: number): Promise<Figures> {
    const element = stageElement()
    const { sample, more } = makeSample(elements, added)
    const stage = stages[library]()
    await stage.ready()
    const hear = listen(stage)
    const { first, ready } = await shown(stage, hear, () => stage.show(element, sample))
    await settled(hear)
    const pan = await panned(element)
    await settled(hear)
    const zoom = await zoomed(element)
    await settled(hear)
    const highlight = await painted(stage, hear, () => stage.highlight(neighbourhood(sample)))
    stage.highlight(null)
    await settled(hear)
    const expand = await painted(stage, hear, () => stage.expand(more))
    await settled(hear)
    const filter = await painted(stage, hear, () => stage.filter(types[1]))
    return { first, ready, pan, zoom, highlight, expand, filter }
  },
  /** Expands and takes back again so many times, each seen; `collect` is called before the first and after the last. */
  async expandAndUndo(elements: number, times: number, collect: () => Promise<number>): Promise<number[]> {
    const { sample, more } = makeSample(elements, added)
    const stage = kesherStage()
    await stage.ready()
    const hear = listen(stage)
    await painted(stage, hear, () => stage.show(stageElement(), sample))
    const heaps: number[] = []
    for (let time = 0; time <= times; time += 1) {
      if (time % (times / 4) === 0) {
        await settled(hear)
        heaps.push(await collect())
      }
      await painted(stage, hear, () => stage.expand(more))
      await painted(stage, hear, () => stage.undo())
    }
    return heaps
  },
}
export type Bench = typeof bench
Object.assign(window, { bench })

type Hearing = { draws: number; onDraw: (() => void) | null }

function listen(stage: Stage): Hearing {
  const hearing: Hearing = { draws: 0, onDraw: null }
  stage.onDraw(() => {
    hearing.draws += 1
    hearing.onDraw?.()
  })
  return hearing
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

/** From the call to the first frame after the one in which all was seen, and to that after which it can be touched. */
async function shown(
  stage: Stage,
  hearing: Hearing,
  act: () => void,
): Promise<{ first: number; ready: number }> {
  let first: number | null = null
  const begin = performance.now()
  const ready = await painted(stage, hearing, act, () => {
    if (first !== null || !stage.isSketched?.()) return
    first = 0
    finishAll()
    requestAnimationFrame(() => (first = performance.now() - begin))
  })
  return { first: first ?? ready, ready }
}

/** From the call to the first frame after the one in which its result was drawn; `onStep` hears of what is drawn before. */
function painted(
  stage: Stage,
  hearing: Hearing,
  act: () => void,
  onStep: () => void = () => {},
): Promise<number> {
  return new Promise((resolve) => {
    const begin = performance.now()
    hearing.onDraw = () => {
      onStep()
      if (stage.isBusy()) return
      hearing.onDraw = null
      finishAll()
      requestAnimationFrame(() => resolve(performance.now() - begin))
    }
    act()
  })
}

function finishAll(): void {
  for (const canvas of document.querySelectorAll('canvas')) finish(canvas)
}

/** What a canvas was told may be drawn later: reading one pixel waits for it. */
function finish(canvas: HTMLCanvasElement): void {
  if (canvas.width === 0 || canvas.height === 0) return
  const pen = canvas.getContext('2d')
  if (pen) return void pen.getImageData(0, 0, 1, 1)
  const gl = canvas.getContext('webgl2')
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
}

async function settled(hearing: Hearing): Promise<void> {
  for (let same = 0, last = -1; same < rest;) {
    await frame()
    same = hearing.draws === last ? same + 1 : 0
    last = hearing.draws
    // Some draw all the time.
    if (hearing.draws > 500) return
  }
}

/** A drag over the ground by the mouse, a step with each frame: there and back. */
async function panned(element: HTMLElement): Promise<number[]> {
  const from = { x: 12, y: 12 }
  send(element, 'mousedown', from)
  const times = await eachFrame((at) => {
    const way = 6 * (at < frames.most / 2 ? at : frames.most - at)
    send(element, 'mousemove', { x: from.x + way, y: from.y + way / 2 })
  })
  send(element, 'mouseup', from)
  return times
}

/** The wheel, a notch with each frame: in and out. */
async function zoomed(element: HTMLElement): Promise<number[]> {
  const middle = { x: element.clientWidth / 2, y: element.clientHeight / 2 }
  const target = document.elementFromPoint(middle.x, middle.y) ?? element
  return eachFrame((at) => {
    const deltaY = at < frames.most / 2 ? -12 : 12
    target.dispatchEvent(
      new WheelEvent('wheel', {
        bubbles: true,
        cancelable: true,
        view: window,
        clientX: middle.x,
        clientY: middle.y,
        deltaY,
      }),
    )
  })
}

function send(element: HTMLElement, kind: string, { x, y }: { x: number; y: number }): void {
  const target = document.elementFromPoint(x, y) ?? element
  const event = { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y, button: 0 }
  target.dispatchEvent(new MouseEvent(kind, { ...event, buttons: kind === 'mouseup' ? 0 : 1, detail: 1 }))
}

/** Milliseconds from frame to frame while something is done in each; the first ones warm up. */
async function eachFrame(act: (at: number) => void): Promise<number[]> {
  const times: number[] = []
  const begin = performance.now()
  let last = await frame()
  const isOver = (): boolean => performance.now() - begin > frames.time && times.length > 2
  for (let at = 0; at < frames.most && !isOver(); at += 1) {
    act(at)
    const now = await frame()
    if (at >= frames.warm) times.push(now - last)
    last = now
  }
  return times
}

function stageElement(): HTMLElement {
  const element = document.getElementById('stage')
  if (!element) throw new Error('The page has no stage.')
  return element
}
