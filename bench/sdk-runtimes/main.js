import { steps } from './steps.js'

console.log(JSON.stringify(await steps(JSON.parse(process.env.SANDBOX))))
