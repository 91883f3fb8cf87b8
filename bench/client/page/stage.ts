import type { Sample } from './sample.ts'

/** A library on the page, as the benchmark drives it; each call changes what is drawn, as soon as the library does. */
export type Stage = {
  /** What has to be there before the first picture, as on a page that asked for its data; not measured. */
  ready(): Promise<unknown>
  /** From data in memory to a picture. */
  show(element: HTMLElement, sample: Sample): void
  /** Lets some stand out while all others step back; null: all as before. */
  highlight(focus: { entities: ReadonlySet<string>; relations: ReadonlySet<string> } | null): void
  expand(more: Sample): void
  /** Takes an expansion back. */
  undo(): void
  /** Leaves out a type; null: nothing. */
  filter(type: string | null): void
  /** Whether all that was asked for is seen, though nothing can be touched yet; left out where both come at once. */
  isSketched?(): boolean
  /** Whether what was asked for is still on its way to the picture. */
  isBusy(): boolean
  /** Calls back whenever the picture was drawn. */
  onDraw(call: () => void): void
}

/** How far others step back, as in Kesher. */
export const faded = 0.25
