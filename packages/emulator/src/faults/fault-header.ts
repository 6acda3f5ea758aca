/** Chosen for one call: `fail-at=<state>`, or one of the forms of `readHttpFault`. On answers it says what was done. */
export const faultHeader = 'X-Emulator-Fault'
