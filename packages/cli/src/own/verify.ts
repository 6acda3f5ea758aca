import { ApiError, ManagementError, Molecule } from '@molecule-ai/sdk'
import { environmentFor } from '../client.ts'
import { SignInError } from '../errors.ts'
import { services, type Credential, type Service } from '../generated/services.ts'
import { isAddress } from '../settings/address.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { clean } from '../text.ts'

export interface Trial {
  readonly service: Service
  /** The operation that is called: a read that takes nothing. */
  readonly probe: string
  readonly credential: Credential
  /** Where the service is and whose, by variable. */
  readonly values: Readonly<Record<string, string>>
  readonly secret: string
  readonly settings: Settings
  readonly userAgent: string
}

/** Has the service accept a credential, with exactly what is going to be stored. What it does not accept is thrown. */
export async function verify({
  service,
  probe,
  credential,
  values,
  secret,
  settings,
  userAgent,
}: Trial): Promise<void> {
  const trial = { ...elsewhere(service, settings), ...values }
  const own = readSettings(
    {},
    { ...trial, NODE_TLS_REJECT_UNAUTHORIZED: settings.env.NODE_TLS_REJECT_UNAUTHORIZED },
    { config: {} },
  )
  const env = await environmentFor({ operations: [], services: [service.name] }, own, {})
  const molecule = Molecule.fromEnv(
    { ...env, [credential.env]: secret },
    { userAgent, timeoutMs: 10_000, deadlineMs: 20_000 },
  )
  try {
    await molecule.call(probe)
  } catch (error) {
    if (error instanceof ApiError && [401, 403].includes(error.status))
      throw refused(service, credential, error)
    // Which operation it was is of no interest here.
    if (error instanceof ManagementError)
      error.message = error.message.replace(new RegExp(`^${probe}:? `), 'login: nothing was stored: ')
    throw error
  }
}

/** Where the others are: the SDK sends a credential of one service to none of them. */
const elsewhere = (service: Service, { places }: Settings): Record<string, string> =>
  Object.fromEntries(
    places.flatMap(({ service: other, address }): [string, string][] => {
      const whole = other.variables.find(isAddress)
      return other === service || whole === undefined || address === undefined ? [] : [[whole.env, address]]
    }),
  )

function refused(service: Service, { env, summary }: Credential, { status, reason }: ApiError): SignInError {
  const said = reason === undefined ? '' : `: ${clean(reason).replace(/\.$/, '')}`
  const others = services.filter((each) => each !== service).map(({ name }) => name)
  return new SignInError(
    `The service ${service.name} does not accept this as ${env} (${status}${said}). Nothing was stored.`,
    [summary, ...others.map((name) => `What is for ${name}: molecule login --service ${name}`)].join(' '),
  )
}
