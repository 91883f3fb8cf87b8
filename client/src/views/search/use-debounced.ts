import { useEffect, useState } from 'react'

/** A value once it has rested for `pause` ms; an empty text comes at once. */
export function useDebounced(value: string, pause: number): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), value === '' ? 0 : pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return rested
}
