import { credentials, services, type Credential, type Service } from '../generated/services.ts'

/** The secret that usually opens a service: the one that a sign-in tries out and keeps. */
export const keyOf = (service: Service): Credential | undefined =>
  service.credentials.flatMap((name) => credentials[name] ?? []).find(({ secret }) => secret)

/** Those that are kept. No read tries out the others, which are for machines and emergencies. */
export const keptCredentials: readonly Credential[] = services.flatMap((service) => keyOf(service) ?? [])
