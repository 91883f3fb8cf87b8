import { Component, type ReactNode } from 'react'
import { useText } from '../../i18n/i18n.ts'
import { Failed } from './failed.tsx'

type Props = { children: ReactNode; silent?: boolean | undefined }
type State = { error: unknown }

/** Keeps a part of the page that fails from taking the others along, and says so in its place unless it is `silent`. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    if (this.props.silent) return null
    return <Stumbled error={this.state.error} onRetry={() => this.setState({ error: null })} />
  }
}

function Stumbled({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useText()
  return <Failed error={error} title={t('error.pageTitle')} onRetry={onRetry} />
}
