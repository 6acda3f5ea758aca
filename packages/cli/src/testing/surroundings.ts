/**
 * What a shell has. No profile of the person who runs the tests plays a part in them, and nothing is remembered: a test
 * that starts what goes on says where to keep it.
 */
export function surroundings(): Record<string, string | undefined> {
  const { PATH, HOME } = process.env
  return { PATH, HOME, XDG_CONFIG_HOME: nowhere, XDG_STATE_HOME: nowhere }
}

const nowhere = '/dev/null/none'
