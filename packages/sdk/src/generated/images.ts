// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { RuntimeImageList, RuntimeImagePin, ThinAmiList, ThinAmiPin } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.thinAmi.promote` takes. */
export interface PromoteThinAmiInput {
  /** The AWS region. */
  region: string
  /** The id of the image in that region. */
  amiId: string
}

/** What `molecule.runtimeImage.promote` takes. */
export interface PromoteRuntimeImageInput {
  /** The runtime. */
  templateName: string
  /** As sha256: and 64 hexadecimal digits. It is the digest of the image. */
  imageDigest: string
  /** The commit of the image. */
  gitSha?: string | undefined
  /** A remark for whoever reads the list. */
  notes?: string | undefined
}

export interface ImagesThinAmi {
  /**
   * Promote a machine image on AWS.
   *
   * Makes a machine image (AMI) the one that new machines of an AWS region are built from. Machines that exist
   * stay as they are. The API asks for no confirmation, so the clients do.
   *
   * Refusals (`ApiError`):
   * - 400: The control plane refused the body; `error` says why. Give a region and the id of an image in it.
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   *
   * @example
   * const answer = await molecule.thinAmi.promote({ region: 'us-east-2', amiId: 'ami-0example000000002' })
   */
  promote(input: PromoteThinAmiInput, options?: CallOptions): Promise<ThinAmiPin>

  /**
   * List the machine images on AWS.
   *
   * Lists which machine image new machines are built from, for each AWS region. Path and answer are deduced from
   * those of the runtime images: a 404 without a body of ours means that this control plane has the list
   * elsewhere.
   *
   * How this looks on the wire is inferred, not seen.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   *
   * @example
   * const answer = await molecule.thinAmi.list()
   */
  list(input?: NoInput, options?: CallOptions): Promise<ThinAmiList>
}

export interface ImagesRuntimeImage {
  /**
   * Promote the image of a runtime.
   *
   * Pins a runtime to an image, by digest. Workspaces that are built or rebuilt from now on run it; those that run
   * stay as they are. Without a pin, a runtime cannot be provisioned at all. The control plane notes by itself who
   * promoted it and when. The API asks for no confirmation, so the clients do.
   *
   * Refusals (`ApiError`):
   * - 400: The control plane refused the body; `error` says why. Name a runtime, and an image by its `sha256:`
   *   digest.
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 409: A rollout of this runtime is under way. Wait until it has ended, then promote again.
   * - 503: The control plane cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.runtimeImage.promote({
   *   templateName: 'claude-code',
   *   imageDigest: 'sha256:4f8c2d1b7a9e05364f8c2d1b7a9e05364f8c2d1b7a9e05364f8c2d1b7a9e0536',
   *   gitSha: '9d3e5f8b12a4c7e91308b24d5f9e617f3b2c8d0a',
   *   notes: 'fixes the start-up',
   * })
   */
  promote(input: PromoteRuntimeImageInput, options?: CallOptions): Promise<RuntimeImagePin>

  /**
   * List the images of the runtimes.
   *
   * Lists which image each runtime is pinned to, by digest, and who promoted it and when.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   *
   * @example
   * const answer = await molecule.runtimeImage.list()
   */
  list(input?: NoInput, options?: CallOptions): Promise<RuntimeImageList>
}

export const images: readonly WireOperation[] = [
  {
    id: 'promoteThinAmi',
    at: ['thinAmi', 'promote'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/admin/thin-ami/promote',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'region', property: 'region', in: 'body', wireName: 'region', required: true },
      { name: 'ami_id', property: 'amiId', in: 'body', wireName: 'ami_id', required: true },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The control plane refused the body; `error` says why. Give a region and the id of an image in it.',
      '401': remedies.unauthorized,
    },
  },
  {
    id: 'listThinAmis',
    at: ['thinAmi', 'list'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/admin/thin-ami',
    security: [['cpAdminToken']],
    inputs: [],
    idempotent: true,
    errors: { '401': remedies.unauthorized },
  },
  {
    id: 'promoteRuntimeImage',
    at: ['runtimeImage', 'promote'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/admin/runtime-image/promote',
    security: [['cpAdminToken']],
    inputs: [
      {
        name: 'template_name',
        property: 'templateName',
        in: 'body',
        wireName: 'template_name',
        required: true,
      },
      { name: 'image_digest', property: 'imageDigest', in: 'body', wireName: 'image_digest', required: true },
      { name: 'git_sha', property: 'gitSha', in: 'body', wireName: 'git_sha' },
      { name: 'notes', property: 'notes', in: 'body', wireName: 'notes' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The control plane refused the body; `error` says why. Name a runtime, and an image by its `sha256:` digest.',
      '401': remedies.unauthorized,
      '409': 'A rollout of this runtime is under way. Wait until it has ended, then promote again.',
      '503': 'The control plane cannot reach its database. Try again in a moment.',
    },
  },
  {
    id: 'listRuntimeImages',
    at: ['runtimeImage', 'list'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/admin/runtime-image',
    security: [['cpAdminToken']],
    inputs: [],
    idempotent: true,
    errors: { '401': remedies.unauthorized },
  },
]
