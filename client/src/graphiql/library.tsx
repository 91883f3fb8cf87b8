import { languages } from '../i18n/languages.ts'
import { translate } from '../i18n/i18n.ts'
import type { Lang } from '../state/preferences.ts'
import { questions } from './questions.ts'
import type { Question } from './read-questions.ts'

type LibraryProps = { lang: Lang; choose(lang: Lang): void; show(question: Question): void }

/** The library of ready questions; the one that is chosen comes into the editor with its variables, ready to run. */
export function Library({ lang, choose, show }: LibraryProps) {
  const other = lang === 'he' ? 'en' : 'he'
  const { name, dir } = languages[other]
  return (
    <aside className="library" lang={lang} dir={languages[lang].dir} aria-labelledby="library-title">
      <header>
        <h1 id="library-title">{translate(lang, 'graphiql.questions')}</h1>
        <button type="button" lang={other} dir={dir} onClick={() => choose(other)}>
          {name}
        </button>
      </header>
      <p>{translate(lang, 'graphiql.hint')}</p>
      <ul>
        {questions.map((question) => (
          <li key={question.name}>
            <button type="button" onClick={() => show(question)}>
              <bdi>{question.titles[lang]}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href="/">{translate(lang, 'graphiql.explorer')}</a>
        {' · '}
        <a href="/schema.graphql">{translate(lang, 'graphiql.schema')}</a>
      </p>
    </aside>
  )
}
