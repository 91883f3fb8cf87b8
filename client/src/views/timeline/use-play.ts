import { useEffect, useEffectEvent, useState } from 'react'
import type { Span } from '../../graph/timeline.ts'

/** How long (ms) each part of the time is seen: long enough to see who comes and goes. */
const pace = 700

/** Shows spans one after the other; `onEnd` hears the last one that was shown, by itself or by a stop. */
export function usePlay(onFrame: (span: Span) => void, onEnd: (span: Span) => void) {
  const [frames, setFrames] = useState<readonly Span[] | null>(null)
  const [at, setAt] = useState(0)
  const show = useEffectEvent(onFrame)
  const finish = useEffectEvent(onEnd)
  useEffect(() => {
    const frame = frames?.[at]
    if (!frames || !frame) return
    show(frame)
    const timer = setTimeout(() => {
      if (at + 1 < frames.length) setAt(at + 1)
      else {
        setFrames(null)
        finish(frame)
      }
    }, pace)
    return () => clearTimeout(timer)
  }, [frames, at])
  return {
    isPlaying: frames !== null,
    play: (next: readonly Span[]) => {
      setAt(0)
      setFrames(next)
    },
    stop: () => {
      const frame = frames?.[at]
      setFrames(null)
      if (frame) onEnd(frame)
    },
  }
}
