import { useSyncExternalStore } from 'react'

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    () => window.matchMedia(query).matches,
  )
}

/** Where one column is all there is room for: a phone, or a small window at 200 %. */
export const narrow = '(max-width: 45rem)'

/** Where hardly anything but the canvas fits: a phone on its side, or a window at 200 %. */
export const short = '(max-height: 34rem)'
