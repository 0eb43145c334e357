/**
 * Why a credential proves nothing: `not-signed` no compact JWS; `too-long` longer than any of ours;
 * `unreadable` its header or payload is no JSON; `no-algorithm` its header asks for
 * none; `algorithm` for one that is not RS256; `no-key` no RSA key in it; `private-key` one that
 * should be secret; `weak-key` under 2048 bits; `altered` not what its key signed; `issuer` signed by
 * another key than that of whoever it names; `other` no credential of this kind; `newer` of a newer
 * version; `claims` the claims of the token are not those of the credential; `shape` a value is not
 * what it should be.
 */
export type CredentialFault =
  | 'not-signed'
  | 'too-long'
  | 'unreadable'
  | 'no-algorithm'
  | 'algorithm'
  | 'no-key'
  | 'private-key'
  | 'weak-key'
  | 'altered'
  | 'issuer'
  | 'other'
  | 'newer'
  | 'claims'
  | 'shape'
