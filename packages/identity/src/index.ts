export { type AccessToken, type AccessTokenOptions, AccessTokenVerifier } from './access-token';
export type { Caller } from './caller';
export { OngeldigDocument, verifyDocument } from './document';
export { readHubTls, readPem, type HubTls } from './hub-tls';
export { type IdentityCode, IdentityError } from './identity-error';
export { parsePublicKeys, type PublicKeys } from './public-keys';
export { CALLER_HEADER, CallerVerifier, signCaller, verifyCaller } from './sign-caller';
export { ServiceVerifier, signService, verifyService } from './sign-service';
export { generateKeys, SigningKey } from './signing-key';
