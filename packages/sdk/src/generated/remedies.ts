// Generated from management.yaml by `pnpm generate`. Do not edit.

/** What errors mean and what to do about them, where operations have the same. */
export const remedies = {
  unauthorized: 'The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here.',
  badGateway: 'The control plane is briefly out of reach. Check whether the organisation is in the list before trying again.',
  badRequest: 'The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation\'s id.',
  unauthorized2: 'The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant\'s admin token; a workspace token or the control plane admin token is refused here.',
  forbidden: 'The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant\'s own origin. The answer has no body.',
  notFound: 'The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation\'s own host. The answer has no body.',
  tooManyRequests: 'Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.',
  internalServerError: 'The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty.',
  serviceUnavailable: 'The tenant cannot reach its database. Try again in a moment.',
  badRequest2: 'The workspace id is not valid: give it as a UUID in lower case. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID.',
  notFound2: 'No workspace has this id; list the workspaces to find the right one. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
  unauthorized3: 'The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace\'s own token or the tenant\'s admin token; the control plane admin token is refused here.',
  internalServerError2: 'The tenant could not look the workspace up. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty.',
  serviceUnavailable2: 'The tenant has nothing to start machines with. Tell whoever runs the tenant.',
}
