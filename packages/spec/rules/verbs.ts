/** The verbs that operations and summaries start with. A new one is a decision: is none of these the same act? */
export const verbs: ReadonlySet<string> = new Set(
  (
    'add approve archive assign cancel check chat collapse create decide delegate delete deprovision disable discover ' +
    'enable expand export find follow get hibernate import install invite list migrate mint move pause promote provision ' +
    'purge read redeploy remove rename replace request restart restore resume revoke rollback rotate run search send set ' +
    'show start stop switch uninstall update upload watch withdraw write'
  ).split(' '),
)
