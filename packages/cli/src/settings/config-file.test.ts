import { expect, it } from 'vitest'
import { folderIn } from './config-file.ts'

it.each([
  ['linux', { HOME: '/home/a' }, '/home/a/.config/molecule'],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/.config/molecule'],
  ['linux', { HOME: '/home/a', XDG_CONFIG_HOME: '/etc/a' }, '/etc/a/molecule'],
  ['linux', { HOME: '/home/a', XDG_CONFIG_HOME: 'relative' }, '/home/a/.config/molecule'],
  ['win32', { APPDATA: '/Roaming', XDG_CONFIG_HOME: '/etc/a' }, '/Roaming/molecule'],
  ['win32', { USERPROFILE: '/Users/a' }, '/Users/a/AppData/Roaming/molecule'],
] as const)('is on %s with %j in %s', (platform, env, folder) => {
  expect(folderIn(env, platform)).toBe(folder)
})
