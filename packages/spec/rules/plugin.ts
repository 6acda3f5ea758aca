import { columnsExist } from './columns-exist.ts'
import { commandUnique } from './command-unique.ts'
import { defaultResolves } from './default-resolves.ts'
import { destructiveConfirm } from './destructive-confirm.ts'
import { effectRequired } from './effect-required.ts'
import { extensionKnown } from './extension-known.ts'
import { guardOnInput } from './guard-on-input.ts'
import { inputNamesUnique } from './input-names-unique.ts'
import { linkResolves } from './link-resolves.ts'
import { monitorLink } from './monitor-link.ts'
import { operationExample } from './operation-example.ts'
import { operationIdVerbNoun } from './operation-id-verb-noun.ts'
import { operationSecurity } from './operation-security.ts'
import { operationService } from './operation-service.ts'
import { outcomeTotal } from './outcome-total.ts'
import { promptResolves } from './prompt-resolves.ts'
import { resourceResolves } from './resource-resolves.ts'
import type { Rule } from './rule.ts'
import { scopeOnInput } from './scope-on-input.ts'
import { sensitiveNotInUrl } from './sensitive-not-in-url.ts'
import { summaryImperative } from './summary-imperative.ts'
import { toolNameLength } from './tool-name-length.ts'
import { untrustedIsText } from './untrusted-is-text.ts'

const rules: Record<string, Rule> = {
  'columns-exist': columnsExist,
  'command-unique': commandUnique,
  'default-resolves': defaultResolves,
  'destructive-confirm': destructiveConfirm,
  'effect-required': effectRequired,
  'extension-known': extensionKnown,
  'guard-on-input': guardOnInput,
  'input-names-unique': inputNamesUnique,
  'link-resolves': linkResolves,
  'monitor-link': monitorLink,
  'operation-example': operationExample,
  'operation-id-verb-noun': operationIdVerbNoun,
  'operation-security': operationSecurity,
  'operation-service': operationService,
  'outcome-total': outcomeTotal,
  'prompt-resolves': promptResolves,
  'resource-resolves': resourceResolves,
  'scope-on-input': scopeOnInput,
  'sensitive-not-in-url': sensitiveNotInUrl,
  'summary-imperative': summaryImperative,
  'tool-name-length': toolNameLength,
  'untrusted-is-text': untrustedIsText,
}

/** The Redocly plugin `molecule`. `extends: [molecule/all]` makes every rule an error. */
export default () => ({
  id: 'molecule',
  rules: { oas3: rules },
  configs: {
    all: { rules: Object.fromEntries(Object.keys(rules).map((id) => [`molecule/${id}`, 'error'])) },
  },
})
