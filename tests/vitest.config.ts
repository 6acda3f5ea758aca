// @boundaries-ignore every package is tested with the same settings
export { default } from '../vitest.base.ts'
