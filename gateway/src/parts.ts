/* What the gateway is put together from, for the benchmark that adds one part after the other. */
export { Follower } from './follower/follower';
export { readStrictJson } from './http/json-body';
export { serveGraph, type Checks } from './http/serve-graph';
export { limitingCost } from './limits/cost';
export { KnownQuestions } from './limits/known-questions';
export { DEFAULT_LIMITS } from './limits/limits';
export { QuestionLimits } from './limits/question-limits';
export { RateLimit } from './limits/rate-limit';
export { LiveGraph } from './live-graph';
export { WhoAsks } from './who-asks';
