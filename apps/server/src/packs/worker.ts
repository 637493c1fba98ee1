export { faultsOf as default } from './sound.ts'
