import { useMutation, useQuery } from '@tanstack/react-query'
import { useId, type SyntheticEvent } from 'react'
import { ViewerDocument } from '../../api/generated/curate-operations.ts'
import { heldToken, holdToken } from '../../api/token.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { typedIn } from '../curate/claim-values.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import '../inspector/field.css'
import '../curate/curate.css'

/** Who this page writes as: the person at the machine, whose token it holds, or nobody yet; and the place for a token. */
export function AccessPanel() {
  const t = useText()
  const { api } = useExplorer()
  const { data, error, refetch } = useQuery(
    { queryKey: ['viewer'], queryFn: ({ signal }) => api.send(ViewerDocument, {}, signal) },
    api.client,
  )
  const forget = (): void => {
    holdToken(null)
    void api.client.invalidateQueries()
  }
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={3} />
  const { viewer, graphInfo } = data
  return (
    <div className="access">
      <output>
        {viewer ? t('access.by', viewer) : t(graphInfo.writable ? 'access.here' : 'access.none')}
      </output>
      {viewer && heldToken() !== null && (
        <div className="tool-buttons">
          <Button icon="x" onPress={forget}>
            {t('access.forget')}
          </Button>
        </div>
      )}
      {!viewer && !graphInfo.writable && <TokenForm />}
    </div>
  )
}

/** Takes a token, and holds it where the server takes it too. */
function TokenForm() {
  const t = useText()
  const { api } = useExplorer()
  const hint = useId()
  const { mutate, error, isPending } = useMutation(
    {
      mutationFn: async (token: string) => {
        const before = heldToken()
        holdToken(token)
        try {
          return await api.send(ViewerDocument, {})
        } catch (error) {
          holdToken(before)
          throw error
        }
      },
      onSuccess: () => api.client.invalidateQueries(),
    },
    api.client,
  )
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const { token } = typedIn(event.currentTarget)
    if (token) mutate(token)
  }
  return (
    <form className="curate-form" aria-label={t('access.token')} onSubmit={submit}>
      <label className="field curate-field">
        <span>{t('access.token')}</span>
        <input name="token" type="password" dir="ltr" autoComplete="off" aria-describedby={hint} />
      </label>
      <p id={hint} className="soft">
        {t('access.hint')}
      </p>
      {error && <Failed error={error} />}
      <div className="curate-buttons">
        <Button type="submit" look="strong" isDisabled={isPending}>
          {t('access.use')}
        </Button>
      </div>
    </form>
  )
}
