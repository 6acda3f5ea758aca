export { Molecule } from './client.ts'
export { OperationHandle, type HandleState } from './operation-handle.ts'
export { Pages } from './pages.ts'
export {
  ApiError,
  ConfigurationError,
  ConnectionError,
  CredentialError,
  InputError,
  ManagementError,
  OperationFailedError,
  SupersededError,
  TimeoutError,
  UnknownOperationError,
  UnresolvedError,
} from './errors.ts'
export type { Clock } from './clock.ts'
export type { MoleculeOptions } from './generated/options.ts'
export { isAmbiguous, type Look, type Progress } from './monitor.ts'
export type { Observer, RequestEvent, ResponseEvent } from './observe.ts'
export type { CallOptions, Environment, Fetch, FollowOptions } from './options.ts'
export type { Identified, RawRequest } from './raw.ts'
export type { Resolved } from './resolve.ts'
export type { Destination } from './sender.ts'
export type { Credential, NoInput, Outcome } from './wire.ts'
// The types of the contract. The generated file names each; a second list of them here would be one to keep by hand.
export type * from './generated/types.ts'
