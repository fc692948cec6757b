/** First part of `npm run build:packs`: packs/data/*-words.json → build/words.json, which the checks that read packs load. */
import { resolve } from 'node:path'
import { writeWords } from './compile-words.ts'

writeWords(resolve('packs/data'), resolve('build'))
