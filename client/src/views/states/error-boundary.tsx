import { Component, type ReactNode } from 'react'
import { useText } from '../../i18n/i18n.ts'
import { Failed } from './failed.tsx'

type State = { error: unknown }

/** Keeps a part of the page that fails from taking the others along. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <Stumbled error={this.state.error} onRetry={() => this.setState({ error: null })} />
  }
}

function Stumbled({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useText()
  return <Failed error={error} title={t('error.pageTitle')} onRetry={onRetry} />
}
