import { isMessageKey, useText } from '../../i18n/i18n.ts'
import { errorWords } from '../states/error-words.ts'
import type { Problem } from './use-write.ts'

/** Why something was not written, each with the name of the field that it is about. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const t = useText()
  if (problems.length === 0) return null
  return (
    <div role="alert">
      <ul className="curate-problems">
        {problems.map(({ code, message, path }) => {
          const field = path.find((part) => isMessageKey(`curate.${part}`))
          const key = `curate.${field}`
          const words = code === 'BAD_INPUT' ? t('curate.check') : errorWords(t, code, message)
          return (
            <li key={`${path.join('.')} ${code}`}>
              {field !== undefined && isMessageKey(key) && <strong>{t(key)}: </strong>}
              {words}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
