import { Icon } from '../widgets/icon.tsx'
import './states.css'

/** A sign of work; the words beside it tell of what. */
export function Spinner() {
  return (
    <span className="spinner" aria-hidden="true">
      <Icon name="loader-circle" />
    </span>
  )
}
