import { useEffect, useRef } from 'react'
import { useStart } from '../widgets/use-vocabulary.ts'

/** Whether the server lets this page write. */
export function useWritable(): boolean {
  return useStart().data?.graphInfo.writable ?? false
}

/** Where a form was opened: whoever closes it by the keyboard goes on from there. */
export function useReturn(isOpen: boolean) {
  const place = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) place.current?.querySelector('button')?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return place
}
