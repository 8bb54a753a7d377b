/** A local stand-in for Discord, for `npm run try`, the end-to-end tests and the load bench. */
export { startSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';
export { ManualClock, SystemClock, type Clock } from './clock.js';
export { SandboxError, type SandboxErrorCode } from './error.js';
export type { RestFault, RestMatch } from './faults.js';
export type { ActorPlan, ChannelPlan, ServerPlan, WorldPlan } from './world/plan.js';
export type * from './protocol.js';
