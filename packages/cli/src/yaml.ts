// A file of its own, so that the bundle has what is named here and not the whole library, which reads YAML, too.
export { stringify } from 'yaml'
