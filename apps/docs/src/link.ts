/** A path of this site with the base that it is served under. */
export const link = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path
