export { readPack } from './read.ts'
