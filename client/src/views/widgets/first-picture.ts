let show: () => void
const shown = new Promise<void>((resolve) => (show = resolve))

/** Says that the first picture is drawn. */
export function firstPictureShown(): void {
  show()
}

/**
 * Brings code that is wanted soon, once it keeps nothing of the first picture waiting: a browser asks no second time for
 * code that it could not get, while the server was away, say. A failure is no matter yet: whoever needs the code hears of it.
 */
export function afterFirstPicture(load: () => Promise<unknown>): void {
  void shown.then(load).catch(() => undefined)
}
