const plainWords: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name of the server was not found, the machine seems to be offline',
  EAI_AGAIN: 'names of servers cannot be looked up, the machine seems to be offline',
  ECONNREFUSED: 'the server refused the connection',
  ECONNRESET: 'the connection broke',
  ETIMEDOUT: 'the server did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'the server did not answer in time',
  ENETUNREACH: 'the network cannot be reached',
  EHOSTUNREACH: 'the network cannot be reached',
  SELF_SIGNED_CERT_IN_CHAIN:
    'the certificate is not trusted, NODE_EXTRA_CA_CERTS may name the right authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'the certificate is not trusted, NODE_EXTRA_CA_CERTS may name the right authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'the certificate is not trusted, NODE_EXTRA_CA_CERTS may name the right authority',
  EACCES: 'no right to write',
  EPERM: 'no right to write',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file of that name is in the way',
}

/** The innermost cause of a failure in plain words, without a full stop, to stand inside a sentence. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  if (error.cause instanceof Error) return reasonOf(error.cause)
  return plainWords[errnoOf(error) ?? ''] ?? error.message.replace(/\.$/, '')
}

/** The system's code of a failure, such as `ENOSPC`. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
