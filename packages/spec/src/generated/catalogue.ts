import type { Catalogue } from "../operation.ts"
export const catalogue: Catalogue = { title: "", version: "", description: "", services: [], credentials: [], tags: [], operations: [] }
