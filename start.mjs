// `npm start`: brings what is built up to date, then runs the server.
import { build } from './build.mjs'

build('the explorer')
build('the view for other pages')
build('the server')
await import('./dist/server/main.js')
