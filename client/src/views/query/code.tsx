import type { ReactNode } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'

type Props = {
  name: string
  text: string
  /** What stands in place of the text where it can be edited. */
  children?: ReactNode
}

/** A text for programs, always from left to right, with the button that copies it. */
export function Code({ name, text, children }: Props) {
  const t = useText()
  const { run } = useExplorer()
  return (
    <figure className="query-code">
      <figcaption>
        {name}
        <Button
          look="quiet"
          icon="copy"
          aria-label={t('query.copy', { name })}
          onPress={() => void run(commands.copyText, { text })}
        >
          {t('command.copyText')}
        </Button>
      </figcaption>
      {children ?? (
        <section className="query-text" aria-label={name}>
          {/* What scrolls has to be reached by keys. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre dir="ltr" lang="en" tabIndex={0}>
            {text}
          </pre>
        </section>
      )}
    </figure>
  )
}
