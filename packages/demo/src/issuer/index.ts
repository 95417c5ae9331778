export { generateIssuerKeys, type IssuerKeys } from './keys';
export {
  AUDIENCE,
  type IssuerOptions,
  type RunningIssuer,
  startIssuer,
  type Subject,
  type SubjectQuestion,
} from './issuer';
export { requestToken } from './request-token';
